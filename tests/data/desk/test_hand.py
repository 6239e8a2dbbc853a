def test_a_hand_reads_a_kept_file_and_one_that_is_not_kept_yet(ani, desk, mistakes):
    file = desk.lists.files[0]

    assert ani.read(file, desk.study.criteria) == ani.read(file, desk.study.criteria, mistakes[1])
