from pages.shared.quick.prices import look_for
from scoring.shortlist import RuleKind, RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed, told, until


def test_every_rule_has_its_price_in_the_end(open_page, make_program):
    programs = [make_program("A", 5, budget=2e9), make_program("B"), make_program("C", 2)]
    study = Study(programs=tuple(programs), rules=RuleSettings(number=1, budget=1e9))

    app = until(open_page("rules", study=study), lambda app: app.title[0].value.startswith("Selain jumlah program"))

    assert app.title[0].value == "Selain jumlah program, aturan yang paling membatasi: pagu Rp1 miliar"
    table = app.table[0].value
    assert table["Aturan"].tolist() == ["anggaran paling banyak Rp1.000.000.000"]
    assert "–" not in table["Tambahan nilai tanpa aturan ini"].tolist()
    assert told(app, "2 aturan lain tidak mengurangi nilai daftar: tepat 1 program dan sedikitnya 1 program ")


def test_the_prices_of_a_list_are_asked_for_once(make_program, monkeypatch):
    asked = []
    monkeypatch.setattr("pages.shared.quick.prices.rule_prices", lambda *given, **_: asked.append(given) or ())
    at = handed(Study(programs=(make_program("A"), make_program("B", 4))))

    first, again = look_for(at), look_for(at)

    assert first.key == again.key
    assert len(asked) <= 1
    assert RuleKind.NUMBER in {rule.kind for rule in at.shortlist.rules.each()}
