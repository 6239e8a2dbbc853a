from data.lists import ListFile, gather, replaces
from data.records import digest
from data.workbook import Status
from data.workbook.reader import read_here
from tests.browser.ugly import ugly_files

FILES = ugly_files()
READ = [
    (ListFile(name, name, digest(content)), read_here(content, filename=name)) for name, content in FILES
]  # in this very process: two dozen workers would cost more than what is looked at


def test_they_are_twenty_and_the_same_bytes_every_time():
    assert len({content for _, content in FILES}) == 20
    assert ugly_files() == FILES


def test_what_is_no_list_is_refused_by_name_and_the_rest_is_read():
    refused = {file.filename: str(found.problems[0].code) for file, found in READ if found.status is Status.REFUSED}

    assert refused == {
        "disdukcapil.xlsx": "not_a_workbook",
        "kesbangpol.xlsx": "empty_file",
        "bkpsdm judul saja.xlsx": "no_rows",
    }
    assert sum(len(found.programs) for _, found in READ) > 600


def test_each_is_untidy_in_its_own_way():
    codes = {file.filename: {str(problem.code) for problem in found.problems} for file, found in READ}

    for name, code in {
        "Rekap Bappeda Litbang 2019.xlsx": "total_mismatch",
        "DPU 2019-2020.xlsx": "budget_unit_conflict",
        "dishub_hidden.xlsx": "hidden_row",
        "Disdag.xlsx": "budget_merged",
        "dpmpt angka teks.xlsx": "budget_ambiguous",
        "satpol pp.xlsx": "strikethrough_row",
        "Dinsos rumus.xlsx": "formula_error",
        "DP3AKB.xlsx": "dimension_unknown",
        "perpustakaan arsip.xlsx": "hidden_sheet_skipped",
        "kelurahan gabungan.xlsx": "duplicate_program",
    }.items():
        assert code in codes[name], name


def test_agencies_name_programs_twice_and_send_a_list_again():
    found = gather(READ)

    files = [{place.file for place in twins.places} for twins in found.open_twins]
    assert sum(len(there) > 1 for there in files) >= 4
    assert any(len(there) == 1 for there in files)
    newer = next(one for one in READ if "revisi" in one[0].filename)
    assert replaces(READ[:2], newer) == "usulan kominfo.xlsx"
