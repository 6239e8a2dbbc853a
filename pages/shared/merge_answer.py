"""How many programs wait to be told apart, in one sentence."""

from data.lists import Gathered, Likeness
from texts import Texts


def answer(found: Gathered, t: Texts) -> str:
    """Say how many programs seem to stand in the lists more than once, else how many are only alike, else none.

    Lists are counted where every such program stands in the same ones.
    """
    same = [twins for twins in found.open_twins if twins.likeness is Likeness.SAME]
    if same:
        lists = {frozenset(place.file for place in twins.places) for twins in same}
        if any(len(files) == 1 for files in lists):
            return t("merge.title_listed_twice", groups=len(same))
        if len(lists) > 1:
            return t("merge.title_several_lists", groups=len(same))
        return t("merge.title", groups=len(same), files=len(lists.pop()))
    if found.open_twins:
        return t("merge.title_similar", groups=len(found.open_twins))
    return t("merge.title_settled" if found.twins else "merge.title_none")
