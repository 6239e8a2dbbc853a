from scoring.dimensions import SUB_DIMENSIONS, Dimension


def test_there_are_six_dimensions_in_the_order_of_the_national_guide():
    order = ["governance", "branding", "economy", "living", "society", "environment"]

    assert [str(dimension) for dimension in Dimension] == order


def test_every_dimension_has_three_sub_dimensions_of_its_own():
    named = [sub for subs in SUB_DIMENSIONS.values() for sub in subs]

    assert list(SUB_DIMENSIONS) == list(Dimension)
    assert {len(subs) for subs in SUB_DIMENSIONS.values()} == {3}
    assert len(set(named)) == 18


def test_no_two_dimensions_open_their_codes_alike():
    prefixes = [dimension.code_prefix for dimension in Dimension]

    assert prefixes == ["GOV", "BRA", "ECO", "LIV", "SOC", "ENV"]
