"""Packages written part by part, for what no library writes."""

from io import BytesIO
from zipfile import ZipFile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = {
    MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    RELATIONS: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
BOOK = f"""<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">
<sheets><sheet name="Program" sheetId="1" r:id="rId1"/></sheets></workbook>"""
LINKS = f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="{RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/>
<Relationship Id="rId3" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>"""
TEXTS = f"""<sst xmlns="{MAIN}"><si><t>Kios</t></si>
<si><r><t xml:space="preserve">Taman </t></r><r><t>kota</t></r><rPh sb="0" eb="1"><t>TAMAN</t></rPh></si></sst>"""
LOOKS = f"""<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="9" fontId="2"/></cellXfs>
<dxfs><dxf><font><strike/></font><numFmt numFmtId="9" formatCode="dd"/></dxf></dxfs></styleSheet>"""


def package(rows="", *, before="", after="", **parts):
    """Give a workbook whose one sheet holds the XML of some rows; parts by short names; None leaves one out."""
    sheet = f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
    written = {
        "[Content_Types].xml": TYPES, "xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": LINKS,
        "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": TEXTS, "xl/styles.xml": LOOKS,
    }  # fmt: skip
    paths = {
        "types": "[Content_Types].xml", "book": "xl/workbook.xml", "links": "xl/_rels/workbook.xml.rels",
        "sheet": "xl/worksheets/sheet1.xml", "texts": "xl/sharedStrings.xml", "looks": "xl/styles.xml",
    }  # fmt: skip
    written |= {paths[name]: part for name, part in parts.items()}
    raw = BytesIO()
    with ZipFile(raw, "w") as saved:
        for path, part in written.items():
            if part is not None:
                saved.writestr(path, part)
    return raw.getvalue()


def strictly(content):
    """Give a workbook in the names of Strict Open XML."""
    raw = BytesIO()
    with ZipFile(BytesIO(content)) as usual, ZipFile(raw, "w") as saved:
        for name in usual.namelist():
            part = usual.read(name)
            for before, after in STRICT.items():
                part = part.replace(before.encode(), after.encode())
            saved.writestr(name, part)
    return raw.getvalue()
