"""What a reader of the list should know: programs of equal value at the cut, and what a budget may have cost."""

from collections.abc import Mapping

from charts.words import quoted
from pages.shared.messages import markdown
from scoring.program import Program
from scoring.shortlist import Shortlist, ShortlistStatus
from texts import Texts

NAMED = 6
"""More programs than this on the line are counted, not named."""


def cautions(shortlist: Shortlist, programs: Mapping[str, Program], t: Texts) -> list[str]:
    """Give each caution as a sentence ready for Markdown."""
    found = []
    if shortlist.on_the_line:
        names = [quoted(programs[code].name, t) for code in shortlist.on_the_line[:NAMED]]
        more = len(shortlist.on_the_line) - len(names)
        named = t.join([*names, t("quick_win.and_others", count=more)] if more else names)
        key = "on_the_line" if shortlist.rules.budget is None else "on_the_line_at_least"
        found.append(markdown(t(f"quick_win.{key}", names=named, lists=shortlist.equally_good)))
    if shortlist.status is ShortlistStatus.FEASIBLE and shortlist.gap is not None:
        found.append(t("quick_win.gap", gap=shortlist.gap))
    return found
