"""The sample list: real programs with their source; every value that no source gives is marked as an illustration."""

from collections.abc import Mapping
from random import Random

from data.samples.drawing import Drawn, draw
from data.samples.sources import SourcedProgram, choose, note_on, read_sources, without_agency
from data.workbook.template import Words
from data.workbook.template.reference_sheet import fund_statuses
from scoring.criteria import BUDGET, DURATION
from scoring.program import Program

SEED = 20192020
DRAWN_FACTS = (DURATION, "start", "end", "new_infrastructure", "fund_status")

# Programs whose sources speak of several years or of building: they show what does not pass as a quick win.
KNOWN_MONTHS: Mapping[str, int] = {
    "Master plan penanganan banjir dan penguatan air bersih": 42,
    "Command center terpadu dan call center darurat": 18,
    "Mal Pelayanan Publik Balikpapan": 16,
    "Revitalisasi kawasan Citra Niaga": 14,
}
# The sources give a range in Rupiah and a sum in Euro: no figure to keep, but no reason to draw one far from it.
KNOWN_BUDGETS: Mapping[str, float] = {
    "Command center terpadu dan call center darurat": 35_000_000_000,
    "Optimalisasi Gas Metana TPA Sanitary Landfill Manggar (hibah ICLEI)": 160_000_000,
}
KNOWN_BUILDING = frozenset({*KNOWN_MONTHS, "Jaringan antarinstansi (network infrastructure)", "Smart River Walk"})


def sample_programs(t: Words) -> tuple[Program, ...]:
    """Give the programs of the sample, the home city first; agencies stay hidden."""
    statuses = fund_statuses(t)
    return tuple(
        _program(f"P-{number:03}", source, _draw_for(source), statuses, t)
        for number, source in enumerate(choose(read_sources()), start=1)
    )


def _draw_for(source: SourcedProgram) -> Drawn:
    chance = Random(f"{SEED} {source.city} {source.name}")  # its own seed: a program more changes no other
    months, builds = KNOWN_MONTHS.get(source.name), source.name in KNOWN_BUILDING
    return draw(chance, source.dimension, months=months, builds=builds, year=source.first_year)


def _program(code: str, source: SourcedProgram, drawn: Drawn, statuses: list[str], t: Words) -> Program:
    illustrated = {*drawn.values, *DRAWN_FACTS}
    if source.budget is None:
        illustrated.add(BUDGET)
    return Program(
        code=code,
        name=source.name,
        values=drawn.values,
        dimensions=(source.dimension,),
        description=without_agency(source.description, source, t),
        budget=source.budget or KNOWN_BUDGETS.get(source.name, drawn.budget),
        fund_status=statuses[drawn.funding],
        start=drawn.start,
        end=drawn.end,
        duration_months=drawn.duration_months,
        new_infrastructure=drawn.new_infrastructure,
        city=source.city,
        source_url=source.source_url,
        note=note_on(source, t),
        illustrated=frozenset(illustrated),
    )
