"""The rows of the workbook of mistakes: each named after what is wrong in it, with the cell that is changed."""

from dataclasses import dataclass
from datetime import datetime

from data.workbook.problem import ProblemCode as Code
from scoring.criteria import BUDGET, CRITERIA, DURATION, typed

PROGRAM_SHEET, AGENCY_SHEET = "Program", "Usulan Dinas"
WEIGHTS_SHEET, AGENCY_WEIGHTS = "Bobot", "Bobot Dinas"
HEADER_ROW = 1

CRITERION_KEYS = tuple(criterion.key for criterion in typed(CRITERIA) if criterion.key not in (BUDGET, DURATION))
COLUMNS = (
    "code", "name", "dimensions", "agency", BUDGET, DURATION, "start", "end", "new_infrastructure", *CRITERION_KEYS,
    "illustrated",
)  # fmt: skip

GOOD_ROWS = tuple(f"Program lengkap {number:02d}" for number in range(1, 13))


@dataclass(frozen=True)
class MistakeRow:
    """One row: a good one in which the cell of `key` holds `value` instead.

    in_cell  False where the problem belongs to the whole row
    alone    True where the row holds nothing but its mistake
    merged   True where the cell is merged with the one below
    """

    code: Code
    name: str
    key: str
    value: object = None
    in_cell: bool = True
    alone: bool = False
    merged: bool = False

    def changes(self) -> dict[str, object]:
        """Give the cells that are not as in a good row."""
        return {self.key: self.value} if self.in_cell else {}


def first_mistake_row() -> int:
    """Give the row of the first mistake."""
    return HEADER_ROW + len(GOOD_ROWS) + 1


MISTAKE_ROWS = (
    MistakeRow(Code.NAME_MISSING, "Nama kosong", "name"),
    MistakeRow(Code.NAME_SUSPICIOUS, "Nama hanya angka", "name", 2019),
    MistakeRow(Code.TEXT_TOO_LONG, "Nama terlalu panjang", "name", "Nama terlalu panjang " * 20),
    MistakeRow(Code.DUPLICATE_PROGRAM, "Program Lengkap 01", "name", "PROGRAM  LENGKAP 01"),
    MistakeRow(Code.DUPLICATE_CODE, "ID terpakai", "code", "M-01"),
    MistakeRow(Code.BUDGET_MISSING, "Anggaran kosong", BUDGET),
    MistakeRow(Code.BUDGET_ZERO, "Anggaran nol", BUDGET, 0),
    MistakeRow(Code.BUDGET_NEGATIVE, "Anggaran negatif", BUDGET, "(500.000.000)"),
    MistakeRow(Code.BUDGET_RANGE, "Anggaran berupa rentang", BUDGET, "500 s/d 750 juta"),
    MistakeRow(Code.BUDGET_CURRENCY, "Anggaran mata uang asing", BUDGET, "USD 100.000"),
    MistakeRow(Code.BUDGET_AMBIGUOUS, "Anggaran bermakna ganda", BUDGET, "1.500"),
    MistakeRow(Code.BUDGET_UNPARSEABLE, "Anggaran berupa kata", BUDGET, "sesuai pagu"),
    MistakeRow(Code.BUDGET_SUSPICIOUS, "Anggaran terlalu kecil", BUDGET, 1500),
    MistakeRow(Code.FORMULA_ERROR, "Rumus rusak", BUDGET, "#REF!"),
    MistakeRow(Code.FORMULA_NO_CACHE, "Rumus belum dihitung", BUDGET, "=F2*100000000"),
    MistakeRow(Code.EXTERNAL_LINK, "Nilai dari berkas lain", BUDGET, "=[1]Pagu!B2"),
    MistakeRow(Code.BUDGET_MERGED, "Anggaran tergabung, baris pertama", BUDGET, 900_000_000, merged=True),
    MistakeRow(Code.BUDGET_MERGED, "Anggaran tergabung, baris kedua", BUDGET),
    MistakeRow(Code.DIMENSION_FUZZY, "Dimensi salah eja", "dimensions", "Smart Goverment"),
    MistakeRow(Code.DIMENSION_MISSING, "Dimensi kosong", "dimensions"),
    MistakeRow(Code.DIMENSION_UNKNOWN, "Dimensi tidak dikenal", "dimensions", "Smart Mobility"),
    MistakeRow(Code.DIMENSION_MULTIPLE, "Dimensi lebih dari satu", "dimensions", "Smart Living, Smart Society"),
    MistakeRow(Code.DURATION_MISSING, "Durasi kosong", DURATION),
    MistakeRow(Code.DURATION_UNPARSEABLE, "Durasi berupa kata", DURATION, "berkelanjutan"),
    MistakeRow(Code.DURATION_OUT_OF_RANGE, "Durasi terlalu lama", DURATION, "15 tahun"),
    MistakeRow(Code.DURATION_SUSPICIOUS, "Durasi berupa tahun", DURATION, 2019),
    MistakeRow(Code.DATE_IN_NUMBER, "Nilai menjadi tanggal", "risk", datetime(2019, 5, 1)),
    MistakeRow(Code.SCORE_MISSING, "Nilai kosong", "risk"),
    MistakeRow(Code.SCORE_NOT_NUMERIC, "Nilai berupa tanda", "risk", "√"),
    MistakeRow(Code.SCORE_OUT_OF_RANGE, "Nilai di luar skala", "risk", 6),
    MistakeRow(Code.SCORE_SCALE, "Nilai berupa persen", "risk", 0.8),
    MistakeRow(Code.VALUE_MERGED, "Nilai tergabung, baris pertama", "risk", 3, merged=True),
    MistakeRow(Code.VALUE_MERGED, "Nilai tergabung, baris kedua", "risk"),
    MistakeRow(Code.DATE_UNREADABLE, "Tanggal tidak terbaca", "start", "secepatnya"),
    MistakeRow(Code.DATES_REVERSED, "Selesai sebelum mulai", "end", datetime(2018, 12, 31)),
    MistakeRow(Code.YES_NO_UNREADABLE, "Jawaban selain ya dan tidak", "new_infrastructure", "sebagian"),
    MistakeRow(Code.ILLUSTRATED_UNKNOWN, "Kolom ilustrasi tidak dikenal", "illustrated", "Kolom lain"),
    MistakeRow(Code.HIDDEN_ROW, "Baris tersembunyi", "name", in_cell=False),
    MistakeRow(Code.STRIKETHROUGH_ROW, "Baris dicoret", "name", in_cell=False, merged=True),
    MistakeRow(Code.CHILD_ROW, "Rincian program di atasnya", "name", in_cell=False, alone=True),
)

WEIGHT_ROWS: tuple[tuple[str, object], ...] = (
    ("risk", 0.5),
    ("risk", 0.5),
    ("leverage", -0.1),
    ("novelty", "banyak"),
    ("Keindahan", 0.1),
)

IN_OTHER_SHEETS = (
    (Code.BUDGET_UNIT_CONFLICT, f"{AGENCY_SHEET}!D2"),
    (Code.DUPLICATE_HEADER, f"{AGENCY_SHEET}!W1"),
    (Code.MISSING_COLUMN, f"{AGENCY_SHEET}!"),
    (Code.WEIGHT_DUPLICATE, f"{WEIGHTS_SHEET}!B3"),
    (Code.WEIGHT_NEGATIVE, f"{WEIGHTS_SHEET}!B4"),
    (Code.WEIGHT_NOT_NUMERIC, f"{WEIGHTS_SHEET}!B5"),
    (Code.WEIGHT_UNKNOWN, f"{WEIGHTS_SHEET}!B6"),
    (Code.WEIGHTS_MISSING, f"{WEIGHTS_SHEET}!"),
    (Code.WEIGHTS_SUM, f"{AGENCY_WEIGHTS}!B2"),
    (Code.WEIGHTS_MISSING, f"{AGENCY_WEIGHTS}!"),
)
