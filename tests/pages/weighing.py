"""The page of the weights with a dialogue open, on a small study, and hands to answer it."""

from streamlit.testing.v1 import AppTest

from pages.shared.weigh.questions import keys_of
from scoring.criteria import Criterion, Group
from scoring.program import Program
from scoring.study import Study
from scoring.weighting import Answers, Dialogue
from scoring.weighting.stages import Stage
from tests.pages.conftest import ROOT, study_of
from texts import texts_in

SEVEN = ("direct_benefit", "leverage", "readiness", "novelty", "sustainability", "integration", "risk")
FEASIBILITY = Stage("feasibility", SEVEN)
CONTRARY = {
    (0, 1): "9", (0, 2): "5", (0, 3): "2", (0, 4): "1", (0, 5): "1", (0, 6): "7",
    (1, 2): "1/3", (1, 3): "1/9", (1, 4): "1/9", (1, 5): "1/9", (1, 6): "9",
    (2, 3): "1/3", (2, 4): "0,25", (2, 5): "1/3", (2, 6): "1/9",
    (3, 4): "1/2", (3, 5): "1", (3, 6): "1/3",
    (4, 5): "2", (4, 6): "1/2",
    (5, 6): "1/3",
}  # fmt: skip
"""Saaty's drinks (2008) above the diagonal, with two judgements said the wrong way round."""


def contradicted(study, *more):
    """Give a study whose judgements of three criteria go round in a circle, with other stages answered."""
    one, other, third, *left_out = SEVEN
    circle = Answers("feasibility", tuple(left_out)).judge(one, other, 3).judge(other, third, 3).judge(third, one, 9)
    return study.with_dialogue(Dialogue("ahp", (circle, *more)))


def small_study():
    """Give a study with two criteria of impact and seven of feasibility."""
    criteria = (
        Criterion("impact_main", group=Group.IMPACT),
        Criterion("impact_breadth", group=Group.IMPACT),
        *(Criterion(key, anchors=(5.0, 1.0) if key == "risk" else (1.0, 5.0)) for key in SEVEN),
    )
    programs = [
        Program(f"P-{n}", f"Program {n}", {key: 1.0 + (n * k) % 5 for k, key in enumerate(SEVEN, 1)}) for n in range(6)
    ]
    return Study(criteria=criteria).with_programs(programs, "daftar.xlsx")


def open_way(open_page, way, stage=None, *, language="id", study=None):
    """Open the page, choose a way, and go to a stage."""
    app = open_page("criteria", language=language, study=study or small_study())
    app.segmented_control(key="way").set_value(way).run()
    return go(app, way, stage) if stage else app


def go(app, way, stage):
    """Go to a stage of a way."""
    return app.segmented_control(key=f"stage_{way}").set_value(stage).run()


def open_again(app, *, language="id"):
    """Open the study of a session in a new one, as a reload does."""
    again = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    again.query_params["lang"] = language
    again.query_params["study"] = app.session_state["desk"].kept.id
    again.run()
    return again.switch_page("pages/criteria.py").run()


def answers(app, way, stage):
    """Give what the study holds of a stage."""
    return study_of(app).dialogue(way).at(stage)


def judge(app, stage, pair, side, strength=None):
    """Answer the question at hand: which side, and how much more."""
    side_key, strength_key = keys_of(Stage(stage, ()), pair)
    app.segmented_control(key=side_key).set_value(side).run()
    return app.pills(key=strength_key).set_value(strength).run() if strength else app


def type_in(app, stage, cells):
    """Type into the table of judgements and ask for it to be checked."""
    app.segmented_control(key="ahp_view").set_value("table").run()
    editor = next(one.key for one in app.dataframe if (one.key or "").startswith(f"grid_{stage}"))
    rows = {}
    for (row, column), text in cells.items():
        rows.setdefault(row, {})[str(column + 1)] = text
    app.session_state[editor] = {"edited_rows": rows, "added_rows": [], "deleted_rows": []}
    return app.button(key="grid_check").click().run()


def said(app):
    """Give every sentence on the page."""
    kinds = (app.markdown, app.caption, app.info, app.warning, app.title, app.subheader)
    return [one.value for kind in kinds for one in kind]


def t_of(language):
    """Give the sentences of a language."""
    return texts_in(language)


class Handles:
    """Where a browser draws the handles: where it was told to, else where it knows the same slider to be, else at 0."""

    def __init__(self):
        self.known = {}

    def seen(self, app):
        """Look at the page, and give each handle by the key of its slider."""
        protos = {slider.key: slider.proto for slider in app.slider}
        seen = {
            key: proto.value[0] if proto.set_value else self.known.get(proto.id, proto.default[0])
            for key, proto in protos.items()
        }
        self.known = {protos[key].id: value for key, value in seen.items()}
        return seen

    def move(self, app, key, value):
        """Move one as a hand does, no further than its end."""
        slider = app.slider(key=key)
        told = min(value, slider.max)
        self.known[slider.proto.id] = told
        return slider.set_value(told).run()
