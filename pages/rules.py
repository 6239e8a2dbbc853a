"""The rules of the list: what each costs, what more money buys, and how far one must give where none can hold."""

from pages.shared import rule_levers, show, state
from pages.shared.quick import clash, frontier, more_rules, prices, rules_table
from pages.shared.quick.acts import show_last_change
from pages.shared.quick.at_hand import open_list
from pages.shared.quick.by_judgement import show_method_only
from pages.shared.quick.steps import show_steps

t = state.t()
study = state.study()
at = open_list(study, t, page="rules")

if at.possible:
    priced = prices.look_for(at)
    show.answer(rules_table.answer(at, priced.prices, t))
    show_steps(t, here="rules")
    show_method_only(at.judged, t)
    known = frontier.show_frontier(at, t)
    show_last_change(at, t)
    rule_levers.show_rules(study, at.shortlist.rules, t)
    more_rules.show_more(at, t)
    rules_table.show_rules(at, priced, t)
    frontier.show_packages(known, at, t)
    show.way(t, key="list", sentence=t("rules.next"), page="quick_win")
else:
    show.answer(t("quick_win.title_infeasible"))
    show_steps(t, here="rules")
    clash.tell_clash(at, t)
    show_last_change(at, t)
    clash.show_loosenings(at, t)
    rule_levers.show_rules(study, at.shortlist.rules, t)
    more_rules.show_more(at, t)
