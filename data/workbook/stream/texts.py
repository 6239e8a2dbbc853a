"""The shared texts of a workbook: runs joined, readings (phonetic) left out."""

from typing import IO

from data.workbook.stream.xml import new_parser


def read_texts(part: IO[bytes]) -> list[str]:
    """Give the shared texts in order."""
    taker = _Taker()
    parser = new_parser()
    parser.StartElementHandler, parser.EndElementHandler = taker.start, taker.end
    parser.CharacterDataHandler = taker.text
    parser.ParseFile(part)
    return taker.texts


class _Taker:
    def __init__(self) -> None:
        self.texts: list[str] = []
        self.pieces: list[str] = []
        self.taking = False
        self.reading = 0

    def start(self, name: str, _: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if local == "si":
            self.pieces = []
        elif local == "rPh":
            self.reading += 1
        self.taking = local == "t" and not self.reading

    def text(self, piece: str) -> None:
        if self.taking:
            self.pieces.append(piece)

    def end(self, name: str) -> None:
        self.taking = False
        local = name.rpartition(" ")[2]
        if local == "rPh":
            self.reading -= 1
        elif local == "si":
            # The spreadsheet writes a typed `_x000D_` as `_x005F_x000D_`.
            self.texts.append("".join(self.pieces).replace("x005F_", ""))
