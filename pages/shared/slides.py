"""The deck of the presentation: one message a screen, at projector size."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import ceil

from charts.budget_bar import budget_bar
from charts.impact_effort import impact_effort
from charts.method_places import method_places
from charts.picture import Picture
from charts.ranking_bar import ranking_bar
from charts.shortlist_bar import shortlist_bar
from charts.timeline import timeline
from charts.weights_bar import weights_bar
from charts.words import quoted
from pages.shared.messages import markdown
from reports.reasons import reasons
from reports.results import Results, results_of
from reports.study_tables.considerations import aside_sentence
from reports.study_tables.placed import list_sentences
from reports.study_tables.quick_win import reason_sentence
from scoring.contributions import group_scores
from scoring.methods import BESIDE, DEFAULT_METHOD, METHODS
from scoring.ranking import Ranking
from scoring.study import Study
from texts import Texts

STYLE = """<style>
[data-testid="stHeader"], .st-key-frame { display: none; }
.stMainBlockContainer { max-width: 1760px; padding-top: 1rem; padding-bottom: 0; gap: 8px; }
.stMainBlockContainer h1 { font-size: clamp(26px, 2.4vw, 44px); line-height: 1.2; padding: 0.25rem 0; }
.st-key-foot p, .st-key-question p { font-size: 18px; }
.st-key-beside p { font-size: 22px; line-height: 1.3; margin: 0 0 14px; }
@media (max-width: 900px) { .st-key-wall { display: none; } .st-key-foot p { font-size: 14px; } }
@media (min-width: 901px) {
  .st-key-phone { display: none; }
  .st-key-foot { position: fixed; bottom: 0; left: 50%; transform: translateX(-50%); padding: 6px 0;
    background: #FFFFFF; width: min(1600px, 100vw - 160px); }
  .st-key-moves { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .st-key-moves:focus-within { position: fixed; bottom: 8px; left: 8px; width: auto; height: auto; clip-path: none; }
}
@media (min-width: 901px) and (max-height: 980px) { .stMainBlockContainer { zoom: 0.82; } }
@media (min-width: 901px) and (max-height: 800px) { .stMainBlockContainer { zoom: 0.68; } }
</style>"""
"""On a wall no control is in sight until somebody comes to it by keyboard; a phone has no arrow keys and shows them."""

ROOM = 800
"""Pixels between a title of two lines with its question and the foot on a projector of 1920 × 1080."""


LEADERS = 2
"""Of more programs that share the first place it is not said who is on the list."""
BESIDE_LINE, BESIDE_LETTERS = 40, 110
"""Pixels of a line of what is said beside a picture, and the letters that it holds."""


@dataclass(frozen=True)
class Screen:
    """One screen: its picture, drawn for a wall (True) or for a phone (False), and what is said beside it."""

    draw: Callable[[bool], Picture]
    say: Callable[[], str] = str

    def __call__(self, wall: bool) -> Picture:
        """Draw the picture."""
        return self.draw(wall)


def fitted(slide: Picture, said: str = "") -> str:
    """Give the style that lets a tall picture fit the wall beside what is said, all of it in proportion."""
    room = ROOM - BESIDE_LINE * ceil(len(said) / BESIDE_LETTERS)
    share = min(1.0, room / slide.figure.layout.height)
    return f"<style>.st-key-wall {{ zoom: {share:.3f}; }}</style>"


def deck(study: Study, t: Texts) -> list[Screen]:
    """Give the screens in order, each drawn when it is called; all are about the list as it stands.

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    ranking, results = study.ranking(METHODS[DEFAULT_METHOD]), results_of(study)
    programs = {program.code: program for program in study.programs}
    of_ranking = [
        Screen(
            lambda wall: ranking_bar(
                ranking, results.parts, programs, t, criteria=study.counted_criteria, limit=12, projector=wall
            ),
            partial(leader_on_list, results, ranking, t),
        ),
        Screen(
            lambda wall: method_places(
                {key: study.ranking(METHODS[key]) for key in BESIDE}, programs, t, projector=wall
            )
        ),
        Screen(lambda wall: weights_bar(study.weighting, study.counted_criteria, t, projector=wall)),
    ]
    return [*_of_list(results, ranking, t), *of_ranking]


def _of_list(results: Results, ranking: Ranking, t: Texts) -> list[Screen]:
    """Give the screens about the list as it stands, each with what judgement moved on it; none without a list."""
    study, judged = results.study, results.judged
    if judged is None or not judged.chosen:
        return []
    programs = {program.code: program for program in study.programs}
    ranked = [code for code in judged.chosen if code in ranking.scores.index]
    groups = group_scores(results.matrix, study.weighting)
    bars = partial(shortlist_bar, ranked, ranking.scores, programs, t, proposals=len(programs), by_hand=judged.came)
    lanes = partial(timeline, results.chosen, t, first=study.limits.first, last=study.limits.last)
    money = partial(budget_bar, results.chosen, study.rules.budget, t, shares=judged.method.shares)
    draws: list[Callable[[bool], Picture]] = [
        lambda wall: bars(projector=wall),
        lambda wall: impact_effort(groups, judged.chosen, programs, t, projector=wall),
        lambda wall: lanes(projector=wall),
        lambda wall: money(projector=wall),
    ]
    said = " ".join(filter(None, [*list_sentences(judged, study, t), aside_sentence(judged.chosen, study, t)]))
    return [Screen(draw, lambda: said) for draw in draws]


def leader_on_list(results: Results, ranking: Ranking, t: Texts) -> str:
    """Say whether the program that leads the ranking is on the list, and if not what keeps it off; of many nothing."""
    first = [code for code in ranking.codes if ranking.places[code] == 1]
    if len(first) > LEADERS:
        return ""
    on_it = {program.code for program in results.chosen}
    why = {} if on_it.issuperset(first) else reasons(results)
    said = []
    for code in first:
        program = results.study.program(code)
        name = quoted(program.name, t)
        if code in why:
            said.append(t("presentation.leads_outside", name=name, why=reason_sentence(program, why[code], results, t)))
        else:
            said.append(t("presentation.leads_inside", name=name))
    return " ".join(said)


def foot(study: Study, t: Texts) -> str:
    """Say what every screen rests on: source, method, weights, version."""
    return t(
        "presentation.foot",
        source=markdown(study.name),
        method=t(f"methods.{DEFAULT_METHOD}"),
        weights=t(f"origins.{study.weighting.origin}"),
        version=study.version,
    )
