import pytest

from terminal.answer import WrongUseError
from terminal.arguments import Asked, language_of, read_arguments


def test_options_are_kept_as_typed_and_the_others_are_none(t):
    typed = ["shortlist", "usulan.xlsx", "--per-dimension", "1:3", "--json"]

    asked = read_arguments(typed, t)

    assert asked == Asked("shortlist", "usulan.xlsx", json=True, per_dimension="1:3")


def test_an_option_that_is_typed_again_has_a_line_for_each_time(t):
    typed = ["shortlist", "usulan.xlsx", "--must", "GOV-01", "--must", "LIV-02", "--capacity=2"]

    asked = read_arguments(typed, t)

    assert (asked.must, asked.capacity) == ("GOV-01\nLIV-02", "2")


@pytest.mark.parametrize("typed", [["--number", "-3:5"], ["--number=-3:5"]])
def test_a_value_that_begins_with_a_minus_is_a_value(t, typed):
    assert read_arguments(["shortlist", "a.xlsx", *typed], t).number == "-3:5"


@pytest.mark.parametrize(
    "typed", [["--json", "rank", "a.xlsx"], ["rank", "--json", "a.xlsx"], ["rank", "a.xlsx", "--json"]]
)
def test_json_may_stand_anywhere(t, typed):
    asked = read_arguments(typed, t)

    assert asked.json


@pytest.mark.parametrize(
    ("typed", "language"),
    [([], "id"), (["--lang", "en"], "en"), (["rank", "--lang=en"], "en"), (["--lang", "fr"], "id"), (["--lang"], "id")],
)
def test_the_language_is_known_before_anything_else_is_read(typed, language):
    found = language_of(typed)

    assert found == language


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ([], "command"),
        (["dice", "a.xlsx"], "command"),
        (["rank"], "file_not_named"),
        (["rank", ""], "file_not_named"),
        (["rank", "a.xlsx", "b.xlsx"], "unknown_argument"),
        (["check", "a.xlsx", "--method", "saw"], "unknown_argument"),
        (["rank", "a.xlsx", "--met", "saw"], "unknown_argument"),
        (["rank", "a.xlsx", "--method"], "argument"),
        (["rank", "a.xlsx", "--lang", "fr"], "language"),
        (["rank", "a.xlsx", "--json=ya"], "argument"),
    ],
)
def test_what_is_not_offered_is_wrong_use(t, typed, key):
    with pytest.raises(WrongUseError) as wrong:
        read_arguments(typed, t)

    assert wrong.value.key == key


@pytest.mark.parametrize(
    ("command", "draws", "folder"), [("robustness", True, True), ("rank", False, True), ("shortlist", True, False)]
)
def test_help_says_what_the_seed_does_and_whether_a_folder_will_do(t, capsys, command, draws, folder):
    with pytest.raises(SystemExit):
        read_arguments([command, "--help"], t)

    told = " ".join(capsys.readouterr().out.split())
    assert ("undian susunan bobot" in told) is draws
    assert ("perintah ini tidak mengundi" in told) is not draws
    assert ("FILE|FOLDER" in told) is folder


def test_help_is_in_the_readers_language(t, capsys):
    with pytest.raises(SystemExit) as left:
        read_arguments(["shortlist", "--help"], t)

    shown = capsys.readouterr().out
    assert left.value.code == 0
    assert shown.startswith("cara pakai: cli.py shortlist")
    assert "usage" not in shown
