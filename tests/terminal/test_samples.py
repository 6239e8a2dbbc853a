from terminal.samples import main


def test_every_sample_is_written_into_the_folder_named(tmp_path):
    made = main([str(tmp_path)])

    assert sorted(path.name for path in made) == ["large.xlsx", "mistakes.xlsx", "quick-win-balikpapan.xlsx"]
    assert all(path.parent == tmp_path and path.stat().st_size > 5000 for path in made)
