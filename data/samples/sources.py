"""Real programs of real cities with the address of their source, and which of them make up the sample."""

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from data.workbook.template import Words
from scoring.dimensions import Dimension

SOURCES = Path(__file__).parent / "programs.csv"
HOME_CITY = "Kota Balikpapan"
LEAST_PER_DIMENSION = 5
STATUSES = ("qw", "calon", "inv", "usul")
CUT_OFF = ("...", "terpotong")


@dataclass(frozen=True)
class SourcedProgram:
    """What a source says of one program.

    status  what the source calls it: `qw` quick win, `calon` candidate, `inv` smart city program, `usul` proposal
    agency  stays out of the sample
    budget  Rupiah; None where the source gives none
    """

    city: str
    name: str
    description: str
    dimension: Dimension
    agency: str
    budget: float | None
    first_year: int | None
    last_year: int | None
    source_url: str
    status: str
    dimension_in_source: bool


def read_sources(path: Path = SOURCES) -> tuple[SourcedProgram, ...]:
    """Give the programs that can stand in a sample: with a dimension, a whole name and an address; no budget lines."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(_sourced(row) for row in rows if _usable(row))


def choose(sources: Sequence[SourcedProgram]) -> tuple[SourcedProgram, ...]:
    """Take every program of the home city, then fill each dimension up from other cities.

    Quick wins go first, then programs of cities that are not in the sample yet, then the order of the list.
    """
    chosen = [source for source in sources if source.city == HOME_CITY]
    for dimension in Dimension:
        others = [s for s in sources if s.city != HOME_CITY and s.dimension is dimension]
        while others and sum(s.dimension is dimension for s in chosen) < LEAST_PER_DIMENSION:
            cities = Counter(source.city for source in chosen)
            best = min(others, key=lambda s: (s.status != "qw", cities[s.city]))
            others.remove(best)
            chosen.append(best)
    return tuple(chosen)


def without_agency(text: str, source: SourcedProgram, t: Words) -> str:
    """Give a text with the name of the agency hidden."""
    return text.replace(source.agency, t("samples.hidden_agency")) if source.agency else text


def note_on(source: SourcedProgram, t: Words) -> str:
    """Say in words what the source calls the program, whose the dimension is, and which years it gives."""
    parts = [t(f"samples.status_{source.status}")]
    parts.append(t("samples.dimension_source" if source.dimension_in_source else "samples.dimension_inferred"))
    if source.first_year and source.last_year:
        parts.append(t("samples.source_years", first=str(source.first_year), last=str(source.last_year)))
    elif source.first_year:
        parts.append(t("samples.source_year", year=str(source.first_year)))
    return "; ".join(parts)


def _usable(row: dict[str, str]) -> bool:
    facts = _facts(row)
    whole = not any(sign in row["program_name"] for sign in CUT_OFF)
    return bool(row["dimension"]) and whole and facts["status"] in STATUSES and row["source_url"].startswith("http")


def _sourced(row: dict[str, str]) -> SourcedProgram:
    facts = _facts(row)
    return SourcedProgram(
        city=row["city"],
        name=row["program_name"],
        description=row["description"],
        dimension=Dimension(row["dimension"].removeprefix("Smart ").lower()),
        agency=row["opd"],
        budget=float(row["budget_idr"]) if row["budget_idr"] else None,
        first_year=int(row["year_start"]) if row["year_start"] else None,
        last_year=int(row["year_end"]) if row["year_end"] else None,
        source_url=row["source_url"],
        status=facts["status"],
        dimension_in_source=facts.get("dimensi") == "sumber",
    )


def _facts(row: dict[str, str]) -> dict[str, str]:
    pairs = [part.split("=", 1) for part in row["note"].split("; ") if "=" in part]
    return {name.strip(): value.strip().lower() for name, value in pairs}
