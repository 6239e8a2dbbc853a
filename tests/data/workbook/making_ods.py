"""OpenDocument workbooks for the tests, as little of them as a reader asks for."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)
STYLES = (
    '<office:automatic-styles><style:style style:name="gone"><style:table-properties table:display="false"/>'
    "</style:style></office:automatic-styles>"
)


def content_xml(*rows, hidden=False):
    """Give the content of one sheet made of rows of XML."""
    style = ' table:style-name="gone"' if hidden else ""
    sheet = f'<table:table table:name="Program"{style}>{"".join(rows)}</table:table>'
    body = f"<office:body><office:spreadsheet>{sheet}</office:spreadsheet></office:body>"
    return f'<?xml version="1.0"?><office:document-content {SPACES}>{STYLES}{body}</office:document-content>'.encode()


def row(*cells, times=1):
    """Give a row; what is no text already is written as one."""
    return f'<table:table-row table:number-rows-repeated="{times}">{"".join(map(cell, cells))}</table:table-row>'


def cell(value, times=1):
    """Give a cell by the kind of its value; None leaves it empty."""
    again = f'table:number-columns-repeated="{times}"'
    if value is None:
        return f"<table:table-cell {again}/>"
    if isinstance(value, (int, float)):
        return f'<table:table-cell {again} office:value-type="float" office:value="{value}"/>'
    if value.startswith("<"):
        return value
    return f'<table:table-cell {again} office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def ods(*rows, content=None, manifest="<manifest/>", hidden=False):
    """Give an OpenDocument workbook of one sheet."""
    raw = BytesIO()
    with ZipFile(raw, "w", ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", manifest)
        package.writestr("content.xml", content or content_xml(*rows, hidden=hidden))
    return raw.getvalue()
