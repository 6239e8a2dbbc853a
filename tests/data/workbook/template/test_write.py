"""The whole workbook gives back every program it was given, and the same bytes each time."""

from dataclasses import replace

from data.workbook import read_workbook
from data.workbook.template import write_template
from scoring.dimensions import Dimension
from scoring.program import Provenance

HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+62 811 000",
    "-Layanan malam",
    "@halo",
    "<b>tebal</b>",
    "<script>alert(1)</script>",
    "Aplikasi 🚀 warga",
    "👩‍👩‍👧 Keluarga",
    "'tanda petik di depan",
    'Rumah "Pintar"',
    "Pasar & Kios; Tahap 2",
    "**tebal** [tautan](http://contoh)",
    "$x^2$",
    "%PDF-1.7",
    "Total Quality Layanan",
    "NULLBAND",
    "1e5 langkah",
    "Ελλάδα Ωmega",
    "مدينة ذكية",
    "Zalgo ẑ̶",
    "a" * 900,
    "C:\\Windows\\system32",
    "../../etc/passwd",
    "{0.__class__}",
    '=HYPERLINK("http://contoh";"klik")',
)


def test_the_same_programs_at_the_same_time_give_the_same_bytes(t, program, now):
    given = [program("P-001", "Kios")]

    assert write_template(t, programs=given, made_at=now) == write_template(t, programs=given, made_at=now)


def test_an_empty_template_has_no_rows_and_no_errors_of_its_own(t, now):
    intake = read_workbook(write_template(t, made_at=now), filename="templat.xlsx")

    assert intake.programs == ()
    assert {problem.code for problem in intake.problems if problem.severity == "error"} <= {"no_rows"}
    assert not [problem for problem in intake.problems if problem.severity == "warning"]


def test_hostile_names_and_budgets_come_back_unchanged(t, program, now):
    given = [
        program(f"P-{n:03}", name, budget=1_000_000.0 + 7 * n, description=name, note=name)
        for n, name in enumerate(HOSTILE, start=1)
    ]

    intake = read_workbook(write_template(t, programs=given, made_at=now), filename="isi.xlsx")

    assert [p.name for p in intake.programs] == list(HOSTILE)
    assert [(p.description, p.note) for p in intake.programs] == [(name, name) for name in HOSTILE]
    assert [p.budget for p in intake.programs] == [p.budget for p in given]


def test_a_whole_program_comes_back_as_it_was(t, program, now):
    full = program(
        "P-001",
        "Kios layanan",
        source_code="2.16.03.2.02.09",
        description="Kios di kelurahan",
        dimensions=(Dimension.LIVING, Dimension.SOCIETY),
        sub_dimension=t("sub_dimensions.health_facilities"),
        beneficiaries="Warga",
        indicator="Waktu layanan",
        target="15 menit",
        location="Balikpapan Kota",
        fund_source="APBD",
        fund_status=t("template.fund_status.dpa_2019"),
        evidence="Berita acara",
        city="Kota Balikpapan",
        source_url="https://contoh.id/a?b=1",
        note="Catatan",
        values={"risk": 2.5, "novelty": 5.0},
        illustrated=frozenset({"budget", "risk", "start"}),
        extra={"Koordinat kantor": "=A1"},
    )

    intake = read_workbook(write_template(t, programs=[full], made_at=now), filename="isi.xlsx")

    assert [replace(p, provenance=Provenance()) for p in intake.programs] == [full]


def test_a_blank_budget_comes_back_blank(t, program, now):
    given = [program("P-001", "Kios", budget=None), program("P-002", "Taman")]

    intake = read_workbook(write_template(t, programs=given, made_at=now), filename="isi.xlsx")

    assert [p.budget for p in intake.programs] == [None, 850_123_457.0]


def test_a_numbered_program_is_one_whatever_it_is_called(t, program, now):
    names = ["JUMLAH", "Contoh", "Mengetahui", "Smart Living", "Catatan", "NIP 1"]
    given = [program(f"P-{n}", name) for n, name in enumerate(names)]

    intake = read_workbook(write_template(t, programs=given, made_at=now), filename="isi.xlsx")

    assert [p.name for p in intake.programs] == names
    assert not intake.skipped
