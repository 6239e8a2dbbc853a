"""How many programs wait to be told apart, in one sentence."""

from data.lists import Gathered, Likeness
from texts import Texts


def answer(found: Gathered, t: Texts) -> str:
    """Say how many programs seem to stand in the lists more than once, else how many are only alike, else none."""
    same = [twins for twins in found.open_twins if twins.likeness is Likeness.SAME]
    if same:
        files = len({place.file for twins in same for place in twins.places})
        return t("merge.title" if files > 1 else "merge.title_one_list", groups=len(same), files=files)
    if found.open_twins:
        return t("merge.title_similar", groups=len(found.open_twins))
    return t("merge.title_settled" if found.twins else "merge.title_none")
