"""Who leads under every method, and who under some."""

from dataclasses import replace

import pandas as pd

from charts.method_words import leading, methods_sentence, methods_title, place_under
from tests.charts.given import by_code, programs, study

GIVEN = programs(6)
OFFICIAL = study(GIVEN).ranking()
FIRST, SECOND, THIRD, *REST = OFFICIAL.codes


def other(*codes):
    """Give another ranking of the same programs, in the order of the codes."""
    return replace(OFFICIAL, places=pd.Series(range(1, len(codes) + 1), index=list(codes)))


SWAPPED = {"weighted_sum": OFFICIAL, "topsis": other(FIRST, THIRD, SECOND, *REST)}
SAME = {"weighted_sum": OFFICIAL, "topsis": other(*OFFICIAL.codes)}


def places(rankings, codes):
    return pd.DataFrame({key: [place_under(one, code) for code in codes] for key, one in rankings.items()}, list(codes))


def test_those_who_lead_everywhere_are_told_from_those_who_lead_somewhere():
    assert leading(SWAPPED, 2) == ([FIRST], [SECOND, THIRD])
    assert leading(SAME, 2) == ([FIRST, SECOND], [])


def test_a_program_without_a_place_under_a_method_does_not_lead_everywhere():
    part = {"weighted_sum": OFFICIAL, "topsis": other(SECOND, THIRD)}

    assert place_under(part["topsis"], FIRST) is None
    assert leading(part, 2) == ([SECOND], [FIRST, THIRD])


def test_the_title_counts_both(indonesian):
    assert methods_title(SWAPPED, indonesian, limit=2) == (
        "1 program di 2 besar pada semua metode; 2 bergantung pada metode"
    )
    assert methods_title(SAME, indonesian, limit=2) == (
        "2 program di 2 besar pada semua metode; tidak ada yang bergantung pada metode"
    )


def test_the_sentence_names_both(indonesian):
    names = {code: program.name for code, program in by_code(GIVEN).items()}

    told = methods_sentence(SWAPPED, places(SWAPPED, OFFICIAL.codes[:2]), by_code(GIVEN), indonesian, limit=2)

    assert told.startswith(f"Di puncak pada semua metode: “{names[FIRST]}”. Bergantung pada metode: “{names[SECOND]}”")
    assert told.count("Paling berpindah") == 1


def test_a_short_list_has_no_leading_places_to_tell(indonesian):
    told = methods_sentence(SWAPPED, places(SWAPPED, OFFICIAL.codes), by_code(GIVEN), indonesian, limit=10)

    assert "Di puncak" not in told


def test_many_names_are_counted(indonesian):
    given = programs(12)
    official = study(given).ranking()
    rankings = {"weighted_sum": official}

    told = methods_sentence(rankings, places(rankings, official.codes[:10]), by_code(given), indonesian, limit=10)

    assert "4 lainnya" in told
