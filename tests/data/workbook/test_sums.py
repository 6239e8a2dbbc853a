from data.workbook.sums import Sums


def test_a_section_begins_where_the_sum_stands():
    sums = Sums(programs=2, whole=300.0, filed=300.0)

    sums.begin_section()

    assert (sums.section, sums.subtotal) == (300.0, 300.0)
