"""When the programs of the list run and what they take of the money; other days are typed here."""

from pages.shared import schedule_dates, schedule_lanes, schedule_money, show, state
from pages.shared.quick.by_judgement import show_moves
from pages.shared.quick.clash import warn_of_clash
from pages.shared.quick.steps import show_steps
from pages.shared.results import results_or_stop
from scoring.judgement.of_study import every_candidate
from scoring.shortlist import ShortlistStatus
from scoring.workload import workloads

t = state.t()
study = state.study()
*_, judged = results_or_stop(study, t, page="schedule")
programs, candidates = {program.code: program for program in study.programs}, every_candidate(study)
chosen = [programs[code] for code in judged.chosen]
held = [candidates[code] for code in judged.chosen]
loads = workloads(held, study.rules)

if judged.method.status is ShortlistStatus.INFEASIBLE:
    show.answer(t("schedule.title_infeasible"))
    show_steps(t, here="schedule")
    warn_of_clash(judged.method, study, t)
    show.way(t, key="loosen", sentence=t("schedule.way_rules"), page="rules")
    schedule_dates.show_dates(study, chosen, t)
else:
    show.answer(schedule_lanes.headline(chosen, loads, t))
    show_steps(t, here="schedule")
    show_moves(judged, study, t)
    schedule_lanes.show_lanes(chosen, loads, study, t)
    schedule_lanes.show_capacity(loads, study, t)
    schedule_dates.show_dates(study, chosen, t)
    schedule_money.show_money(chosen, held, study, judged.method.shares, t)
show.way(t, key="list", sentence=t("schedule.next"), page="judgement")
