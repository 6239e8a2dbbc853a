from dataclasses import replace

import pytest

from pages.shared.topics import TOPICS, facts, now, topics
from scoring.blanks import BlankPolicy
from scoring.criteria import ImpactCounting
from scoring.shortlist import RuleSettings
from scoring.study import Study
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_title_and_a_text_whose_blanks_are_filled(make_program, language):
    t = texts_in(language)
    study = Study().with_programs([make_program("A")])

    said = [t(f"assumptions_text.{topic}_{part}", **facts(study)) for topic in TOPICS for part in ("title", "text")]

    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_now_follows_the_study(make_program, language):
    t = texts_in(language)
    programs = [make_program("A", duration_months=18.0), make_program("B", values={})]
    study = replace(
        Study().with_programs(programs),
        rules=RuleSettings(budget=5e9),
        counting=ImpactCounting.SIX_DIMENSIONS,
    )

    said = {topic: t(f"assumptions_text.{key}", **blanks) for topic, (key, blanks) in now(study).items()}

    assert "Rp5" in said["budget"]
    assert "1" in said["clipping"]
    assert "1" in said["blanks"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_policy_on_blanks_is_named(make_program, language):
    study = Study().with_programs([make_program("A"), make_program("B", values={})])
    t = texts_in(language)

    said = set()
    for policy in BlankPolicy:
        key, blanks = now(replace(study, blanks=policy))["blanks"]
        said.add(t(f"assumptions_text.{key}", **blanks))

    assert len(said) == len(BlankPolicy)


def test_a_list_of_ones_own_says_nothing_of_samples(make_program):
    assert "sample" not in topics(Study().with_programs([make_program("A")]))
    assert "sample" in topics(Study().with_programs([make_program("A", illustrated=frozenset({"budget"}))]))
