"""Rows of programs for the untidy lists: drawn from the agency's name, so that they are the same every time."""

from random import Random

from scoring.criteria import BUDGET, CRITERIA, DURATION, typed
from scoring.dimensions import Dimension
from texts import texts_in

RATINGS = tuple(criterion.key for criterion in typed(CRITERIA) if criterion.key not in (BUDGET, DURATION))
KEYS = ("number", "name", "dimensions", "agency", BUDGET, DURATION, "new_infrastructure", "location", *RATINGS)
WORKS = (
    "Portal", "Aplikasi", "Pelatihan", "Peta digital", "Sensor", "Kios", "Pusat data", "Bank data", "Kampanye",
    "Layanan",
)  # fmt: skip
THINGS = (
    "perizinan", "antrean", "sampah", "banjir", "pasar", "UMKM", "posyandu", "sekolah", "parkir", "wisata", "arsip",
    "pengaduan", "lampu jalan", "air bersih", "kebakaran", "lansia",
)  # fmt: skip
WARDS = ("Kelurahan Manggar", "Kelurahan Sepinggan", "Kelurahan Lamaru")
PLACES = ("Balikpapan Utara", "Balikpapan Timur", "Balikpapan Selatan", "Balikpapan Barat", "Balikpapan Tengah")


def _heading(key):
    t = texts_in("id")
    return t(f"criteria.{key}.name") if f"criteria.{key}.name" in t else t(f"fields.{key}")


HEADINGS = [_heading(key) for key in KEYS]


def rows_of(agency, count, *, skip=0, shout=False, name=str, budget=float, duration=int):
    """Give the first programs of an agency, always the same; `shout` writes their names another way."""
    chance = Random(agency.strip())
    first = chance.randrange(len(WORKS) * len(THINGS) * len(PLACES))
    rows = [_row(number, first, agency, chance) for number in range(1, skip + count + 1)][skip:]
    for row in rows:
        row[KEYS.index("name")] = name(row[KEYS.index("name")].upper() + "." if shout else row[KEYS.index("name")])
        row[KEYS.index(BUDGET)] = budget(row[KEYS.index(BUDGET)])
        row[KEYS.index(DURATION)] = duration(row[KEYS.index(DURATION)])
    return rows


def _row(number, first, agency, chance):
    at, places = first + number, WARDS if "Kelurahan" in agency else PLACES
    work, thing = WORKS[at % len(WORKS)], THINGS[at // len(WORKS) % len(THINGS)]
    where = places[at // (len(WORKS) * len(THINGS)) % len(places)]
    return [
        number,
        f"{work} {thing} {where}",
        f"Smart {chance.choice(list(Dimension)).title()}",
        agency,
        chance.randrange(150, 6000) * 1_000_000,
        chance.randrange(3, 15),
        chance.choice(("Ya", "Tidak")),
        where,
        *(chance.randrange(1, 6) for _ in RATINGS),
    ]
