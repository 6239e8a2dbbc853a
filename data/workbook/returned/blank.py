"""An empty workbook, for a list that stands apart."""

from io import BytesIO
from zipfile import ZipFile

from data.workbook.returned.package import KINDS, TIES, TYPES, Package

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_BOOK_KIND = KINDS["worksheet"].replace("worksheet", "sheet.main")

_BLANK = {
    TYPES: f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_BOOK_KIND}"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{TIES}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}"><sheets/></workbook>',
}


def blank_package() -> Package:
    """Give a workbook without a sheet, to put the list into."""
    raw = BytesIO()
    with ZipFile(raw, "w") as package:
        for name, text in _BLANK.items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return Package(raw.getvalue())
