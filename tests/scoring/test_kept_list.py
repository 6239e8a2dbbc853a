from scoring.kept_list import KeptList, KeptProgram


def test_a_kept_list_names_its_programs_and_others_by_code():
    kept = KeptList(3, (KeptProgram("B", "Kios"), KeptProgram("A", "Taman")), value=1.5, cost=10.0)

    assert kept.codes == ("B", "A")
    assert [kept.name(code) for code in ("A", "C")] == ["Taman", "C"]
