from data.records import as_json, digest, from_json
from data.workbook.correction import Correction


def test_a_noun_comes_back_as_it_went_in_and_gives_the_same_bytes():
    noun = Correction("Program", 2, "budget", "1 miliar", was="murah")

    again = from_json(as_json(noun), Correction)

    assert again == noun
    assert as_json(again) == as_json(noun)


def test_a_digest_is_that_of_the_bytes():
    assert digest(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
