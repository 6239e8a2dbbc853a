import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

import cli
from data.workbook.template import write_template
from scoring.criteria import CRITERIA, typed
from scoring.dimensions import Dimension
from scoring.program import Program
from texts import LANGUAGES, texts_in

ROOT = Path(cli.__file__).parent
SAMPLE = ROOT / "data" / "samples" / "quick-win-balikpapan.xlsx"


def program(code, dimension, rating):
    ratings = {criterion.key: rating for criterion in typed(CRITERIA) if criterion.unit == "rating"}
    values = {**ratings, "risk": 6.0 - rating, "rpjmd_alignment": 5.0}
    return Program(code, f"Program {code} – “Rintisan”", values, (dimension,), budget=1e9, duration_months=6.0)


def written(path, programs):
    path.write_bytes(write_template(texts_in("id"), programs=programs, made_at=datetime(2019, 8, 5)))
    return str(path)


@pytest.fixture
def file(tmp_path):
    ratings = enumerate(Dimension)
    return written(tmp_path / "usulan.xlsx", [program(f"{d.code_prefix}-01", d, 2.0 + n % 3) for n, d in ratings])


@pytest.fixture
def refused(tmp_path):
    path = tmp_path / "surat.xlsx"
    path.write_bytes(b"%PDF-1.7")
    return str(path)


@pytest.fixture
def empty(tmp_path):
    return written(tmp_path / "kosong.xlsx", [])


def asked(capsys, *typed):
    """Run one command in this process and give its exit code, stdout and stderr."""
    code = cli.main([str(one) for one in typed])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["check", "rank", "shortlist"])
def test_every_command_answers_in_every_language(capsys, file, command, language):
    code, out, err = asked(capsys, command, file, "--lang", language)

    assert (code, err) == (0, "")
    assert "GOV-01" in out


@pytest.mark.parametrize("command", ["check", "rank", "shortlist"])
def test_with_json_stdout_holds_json_and_nothing_else(capsys, file, command):
    code, out, err = asked(capsys, command, file, "--json")

    shape = json.loads(out)

    assert (code, err) == (0, "")
    assert isinstance(shape, dict)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["check", "rank", "shortlist"])
def test_a_refused_file_gives_exit_code_one_and_still_json(capsys, refused, command, language):
    code, out, _ = asked(capsys, command, refused, "--json", "--lang", language)

    shape = json.loads(out)

    assert code == 1
    assert shape.get("programs", []) == []


@pytest.mark.parametrize("command", ["rank", "shortlist"])
def test_a_refused_file_says_why_on_stderr(capsys, refused, command):
    code, out, err = asked(capsys, command, refused)

    sentences = err.strip()

    assert (code, out) == (1, "")
    assert sentences


@pytest.mark.parametrize("command", ["check", "rank", "shortlist"])
def test_a_workbook_without_programs_gives_exit_code_one(capsys, empty, command):
    code, out, _ = asked(capsys, command, empty, "--json")

    shape = json.loads(out)

    assert code == 1
    assert shape.get("chosen", []) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "typed",
    [
        (),
        ("rank",),
        ("dice", "FILE"),
        ("rank", "tidak-ada.xlsx"),
        ("rank", "FILE", "--method", "sawah"),
        ("rank", "FILE", "--weights", "harga=1"),
        ("rank", "FILE", "--weights", "risk=-1"),
        ("rank", "FILE", "--weights", "risk=0"),
        ("rank", "FILE", "--weights", "risk"),
        ("rank", "FILE", "--weights", "impact_living=1,impact_main=1"),
        ("rank", "FILE", "--seed", "x"),
        ("shortlist", "FILE", "--number", "0"),
        ("shortlist", "FILE", "--budget", "murah"),
        ("shortlist", "FILE", "--per-dimension", "3:1"),
        ("shortlist", "FILE", "--baseline", "40"),
        ("check", "FILE", "--weights", "risk=1"),
    ],
)
def test_wrong_use_gives_exit_code_two_and_one_sentence(capsys, file, typed, language):
    words = [file if word == "FILE" else word for word in typed]

    code, out, err = asked(capsys, *words, "--lang", language, "--json")

    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1


def test_the_sentence_of_wrong_use_is_in_the_readers_language(capsys):
    indonesian = asked(capsys, "rank", "tidak-ada.xlsx")[2]

    english = asked(capsys, "rank", "tidak-ada.xlsx", "--lang", "en")[2]

    assert indonesian == "Berkas “tidak-ada.xlsx” tidak ditemukan. Periksa nama dan foldernya.\n"
    assert english == "There is no file “tidak-ada.xlsx”. Check its name and folder.\n"


def test_weights_mean_the_same_from_text_and_from_a_file(capsys, file, tmp_path):
    path = tmp_path / "bobot.json"
    path.write_text('{"risk": 3, "novelty": 1}', encoding="utf-8")

    from_text = asked(capsys, "rank", file, "--json", "--weights", "risk=3,novelty=1")[1]
    from_file = asked(capsys, "rank", file, "--json", "--weights", path)[1]

    assert from_text == from_file
    assert json.loads(from_text)["weights"]["risk"] == 0.75


def test_weights_on_the_dimensions_are_told_as_such(capsys, file):
    code, out, _ = asked(capsys, "rank", file, "--json", "--weights", "impact_living=1,impact_society=1")

    weights = json.loads(out)["weights"]

    assert code == 0
    assert "impact_main" not in weights
    assert (weights["impact_living"], weights["impact_governance"]) == (0.5, 0.0)


def test_a_list_that_cannot_be_had_is_fine_and_names_its_clash(capsys, file):
    code, out, err = asked(capsys, "shortlist", file, "--json", "--per-dimension", "2:3")

    shape = json.loads(out)

    assert (code, err) == (0, "")
    assert shape["status"] == "infeasible"
    clashes = [shape["clash"], *shape["other_clashes"]]
    assert clashes == [[f"minimum:{dimension}"] for dimension in Dimension]


def test_a_seed_changes_nothing_that_is_not_drawn(capsys, file):
    plainly = asked(capsys, "shortlist", file, "--json")

    with_seed = asked(capsys, "shortlist", file, "--json", "--seed", "7")

    assert with_seed == plainly


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_can_be_checked_by_the_next_command(capsys, tmp_path, language):
    path = tmp_path / "templat.xlsx"

    code, _, _ = asked(capsys, "template", path, "--lang", language)
    again, _, err = asked(capsys, "template", path, "--lang", language)

    assert code == 0
    assert again == 2
    assert path.name in err


def test_the_shell_gets_the_exit_code_and_utf8(file):
    command = [sys.executable, "cli.py", "rank", file, "--json"]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, env={"PYTHONIOENCODING": "ascii"}, timeout=120)

    assert run.returncode == 0
    assert len(json.loads(run.stdout.decode("utf-8"))["programs"]) == 6


def test_the_shell_learns_of_wrong_use():
    command = [sys.executable, "cli.py", "rank"]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120)

    assert (run.returncode, run.stdout) == (2, b"")


@pytest.mark.parametrize(
    "given",
    [
        ("rank", "{sample}", "--method", ""),
        ("check", "x" * 300 + ".xlsx"),
        ("rank", "{sample}", "--weights", "{deep}"),
        ("rank", "{sample}", "--weights", "{null}"),
    ],
)
def test_what_cannot_be_meant_is_wrong_use_and_no_crash(given, tmp_path, capsys):
    (tmp_path / "deep.json").write_text("[" * 100_000)
    (tmp_path / "null.json").write_text('{"risk": null}')
    places = {"sample": SAMPLE, "deep": tmp_path / "deep.json", "null": tmp_path / "null.json"}

    code = cli.main([one.format(**places) for one in given])

    assert code == 2
    assert "None" not in capsys.readouterr().err


def test_weights_of_any_size_are_shares(capsys):
    assert cli.main(["rank", str(SAMPLE), "--weights", "risk=1e308,readiness=1e308", "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["weights"]["risk"] == 0.5
