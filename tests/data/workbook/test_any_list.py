"""Whatever a list holds, the template it is written into gives it back: texts, amounts, days, blanks and criteria."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.workbook.reader import read_here
from data.workbook.template import write_template
from data.workbook.values.text import clean_text, is_missing, plain
from scoring.criteria import CRITERIA, Criterion, Unit, typed
from scoring.dimensions import Dimension
from scoring.program import Program, Provenance
from texts import LANGUAGES, texts_in

NOW = datetime(2026, 1, 1, tzinfo=UTC)
OWN = (
    Criterion("jiwa", (0.0, 100_000.0), label="Jumlah jiwa; yang terlayani"),
    Criterion("biaya_rawat", (9e9, 0.0), unit=Unit.RUPIAH, label="Biaya rawat (Rp)"),
    Criterion("tunda", (24.0, 0.5), unit=Unit.MONTHS, label="Tunda"),
    Criterion("mutu", (-3.0, 7.5), label="Keterangan"),
    Criterion("kembar", label="tunda"),
)
HOSTILE = (
    "=cmd|' /C calc'!A0", "+62 811", "-1", "@halo", "'petik", "JUMLAH", "Total", "Mengetahui", "Catatan:", "1.", "a.",
    "(1)", "Dst.", "Contoh", "Nama Program", "Kepala Dinas", "NIP 1", "Smart Living", "DIMENSI SMART LIVING",
    "I", "2019", "1.500", "3/4", "n.a", "TRUE", "1e5", "0123", "a;b", "Dinas;", "👩‍👩‍👧", "م", "Ωμέγα", "x" * 299,
)  # fmt: skip

words = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40)).map(clean_text)
names = words.filter(lambda text: text and not is_missing(plain(text)) and not text.startswith("#"))
facts = words.filter(lambda text: not text.startswith("#"))
days = st.none() | st.dates(date(1900, 3, 1), date(2099, 12, 31))
budgets = st.none() | st.integers(0, 99_999_999_999_999).map(lambda cents: cents / 100)
months = st.none() | st.floats(0.01, 120) | st.integers(1, 120).map(float)
HEADINGS = ("Koordinat", "Kode wilayah", "Nama", "Anggaran 2018", "Risiko sosial", "No urut", "ID lama", "K", "Urgensi")


def rating(criterion):
    lowest, highest = criterion.bounds
    if criterion.unit is Unit.RUPIAH:
        return st.integers(0, 10**13).map(lambda cents: cents / 100)
    if criterion.unit is Unit.MONTHS:
        return st.floats(0.01, 120)
    halves = st.integers(round(lowest * 2), round(highest * 2)).map(lambda steps: steps / 2)
    return halves | st.floats(lowest, highest)


def values_of(criteria):
    rated = [c for c in typed(criteria) if c.key not in ("budget", "duration_months")]
    return st.fixed_dictionaries({}, optional={criterion.key: rating(criterion) for criterion in rated})


def programs_of(criteria):
    keys = [*(c.key for c in typed(criteria)), "name", "agency", "start", "note", "new_infrastructure", "dimensions"]
    others = (
        "source_code", "description", "sub_dimension", "agency", "beneficiaries", "indicator", "target", "location",
        "fund_source", "fund_status", "evidence", "city", "source_url", "note",
    )  # fmt: skip
    return st.builds(
        Program,
        code=st.just(""),
        name=names,
        values=values_of(criteria),
        dimensions=st.lists(st.sampled_from(Dimension), unique=True, max_size=6).map(tuple),
        budget=budgets,
        start=days,
        end=days,
        duration_months=months,
        new_infrastructure=st.none() | st.booleans(),
        illustrated=st.frozensets(st.sampled_from(keys), max_size=4),
        extra=st.dictionaries(st.sampled_from(HEADINGS), words.filter(bool), max_size=3),
        **dict.fromkeys(others, facts),
    )


@st.composite
def lists(draw):
    criteria = draw(st.sampled_from([CRITERIA, (*CRITERIA, *OWN), OWN]))
    programs = draw(st.lists(programs_of(criteria), min_size=1, max_size=5))
    codes = draw(
        st.lists(
            names.filter(lambda text: len(text) <= 100), min_size=len(programs), max_size=len(programs), unique=True
        )
    )
    return criteria, [replace(program, code=code) for program, code in zip(programs, codes, strict=True)]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(lists(), st.sampled_from(list(LANGUAGES)))
def test_any_list_written_and_read_is_the_same_list(given_list, language):
    criteria, programs = given_list

    content = write_template(texts_in(language), criteria, programs=programs, made_at=NOW)
    intake = read_here(content, filename="isi.xlsx", criteria=criteria)

    assert [replace(program, provenance=Provenance()) for program in intake.programs] == programs
    assert not [skipped for skipped in intake.skipped if skipped.sheet == texts_in(language)("template.sheet_program")]
