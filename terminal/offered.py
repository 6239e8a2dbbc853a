"""The commands and options that are offered, and the sign that stands for what is typed after each."""

from collections.abc import Mapping

OPTIONS: Mapping[str, tuple[str, ...]] = {
    "check": (),
    "rank": ("method", "weights", "seed"),
    "shortlist": (
        "number",
        "budget",
        "per_source",
        "per_year",
        "per_dimension",
        "per_agency",
        "capacity",
        "must",
        "must_not",
        "requires",
        "excludes",
        "at_most",
        "least_share",
        "set_aside",
        "onto",
        "off",
        "by",
        "authority",
        "baseline",
        "gap",
        "weights",
        "seed",
    ),
    "robustness": ("method", "draws", "weights", "seed"),
    "template": (),
}
"""Each command with the options it knows besides `--json` and `--lang`."""

OF_FOLDERS = ("rank", "robustness")
OWN_WORDS = ("seed_robustness", "seed_shortlist")
"""Options that do something else in one command, with a sentence of their own."""

SIGNS = {
    "file": "FILE",
    "file_or_folder": "FILE|FOLDER",
    "out": "OUT.xlsx",
    "method": "KEY",
    "weights": "k=v,…|FILE.json",
    "seed": "N",
    "draws": "N",
    "number": "N|N:M",
    "budget": "RP",
    "per_source": "NAME=RP",
    "per_year": "YEAR=RP",
    "per_dimension": "MIN:MAX",
    "per_agency": "MIN:MAX|NAME=MIN:MAX",
    "capacity": "N|NAME=N",
    "must": "CODE[=REASON]",
    "must_not": "CODE[=REASON]",
    "requires": "A:B",
    "excludes": "A,B",
    "at_most": "N:A,B,C",
    "least_share": "CODE=SHARE",
    "set_aside": "CODE:GATE=REASON",
    "onto": "CODE:OTHER=REASON",
    "off": "CODE:OTHER=REASON",
    "by": "NAME",
    "authority": "team|council",
    "baseline": "V0",
    "gap": "SHARE",
}

REPEATED = frozenset(
    {
        *("per_source", "per_year", "per_agency", "capacity"),
        *("must", "must_not", "requires", "excludes", "at_most", "least_share"),
        *("set_aside", "onto", "off"),
    }
)
"""Options that may be typed more than once; what was typed then stands in lines."""
