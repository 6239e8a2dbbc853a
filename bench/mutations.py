"""Real workbooks, damaged: in their bytes, in the parts of their zip, and in the XML of those parts."""

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("tests/data/workbook/corpus/files", "data/samples")
LARGEST = 60_000
ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv")

HOSTILE = (
    "", "0", "-1", "1", "99999999999", "1E999", "NaN", "INF", "A1:XFD1048576", "XFD1048576", "A0", "ZZZZ9", "#REF!",
    "true", "s", "str", "e", "d", "b", "inlineStr", "veryHidden", "x" * 70_000, "é\u200b=1+1", "[Red]0%", "yyyy",
    "2019-13-45T99:99:99", "2958466", "-0.5", "1e-320", "=SUM(A1:A9)", "&#65;", "&lt;b&gt;", "_x0000_", "\u202e",
    "JUMLAH", "Nama Program", "Anggaran (Rp juta)", "Dimensi", "1.500", "TW III", "★★★", "3 (tiga)", "9" * 400,
)  # fmt: skip
"""What no careful author writes into a value or an attribute."""

_ATTRIBUTE = re.compile(r'(\s[\w:]+=)"([^"]*)"')
_TEXT = re.compile(r">([^<>]+)<")
_ELEMENT = re.compile(r"<([\w:]+)(?:\s[^<>]*)?(?:/>|>[^<>]*</\1>)")
_TAG = re.compile(r"</?[\w:]+[^<>]*>")

Parts = dict[str, bytes]


def originals() -> Mapping[str, bytes]:
    """Give the small ones of the project's own workbooks by name."""
    files = [path for folder in FOLDERS for path in sorted((ROOT / folder).iterdir())]
    return {f.name: f.read_bytes() for f in files if f.suffix in ENDINGS and 0 < f.stat().st_size <= LARGEST}


def mutated(content: bytes, random: Random) -> tuple[bytes, str]:
    """Give a damaged workbook, and how it was damaged; the same random numbers give the same damage."""
    parts = _parts(content)
    kinds = [*ON_BYTES, *ON_PARTS * 3] if parts else list(ON_BYTES)
    kind = random.choice(kinds)
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        if kind in ON_BYTES:
            content = ON_BYTES_BY_NAME[kind](content, random)
        else:
            ON_PARTS_BY_NAME[kind](parts, random)
    return (content if kind in ON_BYTES else _zipped(parts)), kind


def _parts(content: bytes) -> Parts:
    try:
        with ZipFile(BytesIO(content)) as package:
            if sum(part.file_size for part in package.infolist()) > 20 * LARGEST:
                return {}
            return {name: package.read(name) for name in package.namelist()}
    except (BadZipFile, RuntimeError, OSError):
        return {}


def _zipped(parts: Parts) -> bytes:
    raw = BytesIO()
    with ZipFile(raw, "w", ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return raw.getvalue()


def _flipped(content: bytes, random: Random) -> bytes:
    flipped = bytearray(content)
    for _ in range(random.randint(1, 8)):
        if flipped:
            flipped[random.randrange(len(flipped))] = random.randrange(256)
    return bytes(flipped)


def _cut(content: bytes, random: Random) -> bytes:
    return content[: random.randint(0, len(content))]


def _repeated(content: bytes, random: Random) -> bytes:
    start, end = sorted(random.randint(0, len(content)) for _ in range(2))
    at = random.randint(0, len(content))
    return content[:at] + content[start : min(end, start + 4096)] + content[at:]


def _noise(content: bytes, random: Random) -> bytes:
    head = random.choice((b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"<?xml", content[:64]))
    return head + random.randbytes(random.randint(0, 2000))


def _on_part(change: Callable[[bytes, Random], bytes]) -> Callable[[Parts, Random], None]:
    def damage(parts: Parts, random: Random) -> None:
        name = random.choice(sorted(parts)) if parts else ""
        if name:
            parts[name] = change(parts[name], random)

    return damage


def _on_xml(
    pattern: re.Pattern[str], change: Callable[[re.Match[str], Random], str]
) -> Callable[[Parts, Random], None]:
    def damage(parts: Parts, random: Random) -> None:
        names = sorted(name for name in parts if name.endswith((".xml", ".rels")))
        sheets = [name for name in names if "sheet" in name or "trings" in name or "styles" in name]
        name = random.choice(sheets * 3 + names) if names else ""
        text = parts.get(name, b"").decode("utf-8", "replace")
        found = list(pattern.finditer(text))
        if found:
            match = random.choice(found)
            written = text[: match.start()] + change(match, random) + text[match.end() :]
            parts[name] = written.encode("utf-8", "replace")

    return damage


def _removed(parts: Parts, random: Random) -> None:
    if parts:
        del parts[random.choice(sorted(parts))]


def _swapped(parts: Parts, random: Random) -> None:
    if len(parts) > 1:
        one, other = random.sample(sorted(parts), 2)
        parts[one], parts[other] = parts[other], parts[one]


def _added(parts: Parts, random: Random) -> None:
    name = random.choice(
        ("xl/vbaProject.bin", "xl/comments1.xml", "mimetype", "_xmlsignatures/a.xml", "xl/WORKBOOK.XML")
    )
    parts[name] = random.choice(sorted(parts.values())) if parts else b""


def _value(match: re.Match[str], random: Random) -> str:
    return f'{match[1]}"{random.choice(HOSTILE)}"'


def _text(_: re.Match[str], random: Random) -> str:
    return f">{random.choice(HOSTILE)}<"


def _twice(match: re.Match[str], random: Random) -> str:
    return match[0] * random.choice((0, 2, 3, 500))


ON_BYTES_BY_NAME: Mapping[str, Callable[[bytes, Random], bytes]] = {
    "bytes flipped": _flipped, "cut": _cut, "repeated": _repeated, "noise": _noise,
}  # fmt: skip
ON_PARTS_BY_NAME: Mapping[str, Callable[[Parts, Random], None]] = {
    "part flipped": _on_part(_flipped), "part cut": _on_part(_cut), "part repeated": _on_part(_repeated),
    "part removed": _removed, "parts swapped": _swapped, "part added": _added, "attribute": _on_xml(_ATTRIBUTE, _value),
    "attribute again": _on_xml(_ATTRIBUTE, _value), "text": _on_xml(_TEXT, _text), "element": _on_xml(_ELEMENT, _twice),
    "tag": _on_xml(_TAG, _twice),
}  # fmt: skip
ON_BYTES, ON_PARTS = list(ON_BYTES_BY_NAME), list(ON_PARTS_BY_NAME)
