"""Notes that stand are kept and added to."""

from data.workbook.returned.notes import BLANK_DRAWING, BLANK_NOTES, Notes, with_shapes
from data.workbook.returned.splice import root_of

GIVEN = (
    b'<comments xmlns="m"><authors><author>Budi</author><author>tc={1}</author></authors><commentList>'
    b'<comment ref="A1" authorId="0"><text><t>cek</t></text></comment>'
    b'<comment ref="A2" authorId="0"><text><r><t>lama</t></r></text></comment>'
    b'<comment ref="A3" authorId="1"><text><t>diskusi</t></text></comment></commentList></comments>'
)


def written(content, texts, author="Kami"):
    return Notes(content, author).with_texts(texts)


def test_a_note_of_another_is_added_to_and_stays_his():
    part, new, gone = written(GIVEN, {(1, 1): "Isi <angka>.", (2, 1): "Isi."})

    text = part.decode()
    assert '<r><t>cek</t></r><r><t xml:space="preserve">\n\nIsi &lt;angka&gt;.</t></r></text>' in text
    assert "<r><t>lama</t></r><r>" in text
    assert (new, gone) == ([], [])
    assert written(part, {(1, 1): "Isi <angka>."})[0] == part


def test_a_discussion_is_left_alone():
    assert written(GIVEN, {(3, 1): "Isi."}) == (GIVEN, [], [])


def test_a_new_note_is_ours_and_a_later_list_replaces_it():
    part, new, _ = written(GIVEN, {(9, 5): "Isi 1."})
    later, again, gone = written(part, {(8, 5): "Isi 2."})

    assert (new, again, gone) == ([(9, 5)], [(8, 5)], [(9, 5)])
    assert b"<author>Kami</author></authors>" in part
    assert b'ref="E9" authorId="2"' in part
    assert b"Isi 1." not in later
    assert later.count(b"<author>Kami</author>") == 1


def test_the_first_note_of_a_sheet_opens_its_lists():
    part, _, _ = written(BLANK_NOTES, {(1, 1): "Isi."})

    assert len(root_of(part, deepest=2).child("commentList").children) == 1


def test_boxes_come_and_go_with_their_notes_and_other_shapes_stay():
    controls = BLANK_DRAWING.replace(
        b"</xml>",
        b'<v:shape id="_x0000_s2049"><br><x:ClientData ObjectType="Drop"><x:Row>8</x:Row><x:Column>4</x:Column>'
        b"</x:ClientData></v:shape></xml>",
    )

    drawn = with_shapes(controls, [(9, 5), (3, 1)], [])
    left = with_shapes(drawn, [], [(9, 5)])

    assert drawn.count(b'ObjectType="Note"') == 2
    assert b"_x0000_s2050" in drawn
    assert left.count(b'ObjectType="Note"') == 1
    assert b'ObjectType="Drop"' in left
    assert drawn.count(b'id="_x0000_t202"') == with_shapes(drawn, [(5, 5)], []).count(b'id="_x0000_t202"') == 1
