"""The deck of the presentation: one message a screen, at projector size."""

from collections.abc import Callable

from charts.budget_bar import budget_bar
from charts.impact_effort import impact_effort
from charts.method_places import method_places
from charts.picture import Picture
from charts.ranking_bar import ranking_bar
from charts.shortlist_bar import shortlist_bar
from charts.timeline import timeline
from charts.weights_bar import weights_bar
from pages.shared.messages import markdown
from scoring.contributions import contributions, group_scores
from scoring.methods import BESIDE, DEFAULT_METHOD, METHODS
from scoring.study import Study
from texts import Texts

STYLE = """<style>
[data-testid="stHeader"], .st-key-frame { display: none; }
.stMainBlockContainer { max-width: 1760px; padding-top: 1rem; padding-bottom: 0; gap: 8px; }
.stMainBlockContainer h1 { font-size: clamp(26px, 2.4vw, 44px); line-height: 1.2; padding: 0.25rem 0; }
.st-key-foot p, .st-key-question p { font-size: 18px; }
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


def fitted(slide: Picture) -> str:
    """Give the style that lets a tall picture fit the wall, all of it in proportion."""
    share = min(1.0, ROOM / slide.figure.layout.height)
    return f"<style>.st-key-wall {{ zoom: {share:.3f}; }}</style>"


def deck(study: Study, t: Texts) -> list[Callable[[bool], Picture]]:
    """Give the screens in order, each drawn when it is called: for a wall (True) or for a phone (False).

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    official = METHODS[DEFAULT_METHOD]
    matrix, ranking, shortlist = study.matrix(), study.ranking(official), study.shortlist()
    programs = {program.code: program for program in study.programs}
    chosen = [programs[code] for code in shortlist.chosen]
    parts = contributions(matrix, study.weighting)
    limits = study.limits
    of_list: list[Callable[[bool], Picture]] = [
        lambda wall: shortlist_bar(
            shortlist.chosen, ranking.scores, programs, t, proposals=len(programs), projector=wall
        ),
        lambda wall: impact_effort(
            group_scores(matrix, study.weighting), shortlist.chosen, programs, t, projector=wall
        ),
        lambda wall: timeline(chosen, t, first=limits.first, last=limits.last, projector=wall),
        lambda wall: budget_bar(chosen, study.rules.budget, t, projector=wall),
    ]
    of_ranking: list[Callable[[bool], Picture]] = [
        lambda wall: ranking_bar(
            ranking, parts, programs, t, criteria=study.counted_criteria, limit=12, projector=wall
        ),
        lambda wall: method_places({key: study.ranking(METHODS[key]) for key in BESIDE}, programs, t, projector=wall),
        lambda wall: weights_bar(study.weighting, study.counted_criteria, t, projector=wall),
    ]
    return [*(of_list if chosen else ()), *of_ranking]


def foot(study: Study, t: Texts) -> str:
    """Say what every screen rests on: source, method, weights, version."""
    return t(
        "presentation.foot",
        source=markdown(study.name),
        method=t(f"methods.{DEFAULT_METHOD}"),
        weights=t(f"origins.{study.weighting.origin}"),
        version=study.version,
    )
