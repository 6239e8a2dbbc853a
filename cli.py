"""Entry for the terminal: check, rank, shortlist, robustness and template, over the same rooms as the screen."""

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from reports.wording import refusal_sentence
from scoring.errors import ScoringError
from terminal.answer import FINE, WRONG_USE, Answer, WrongUseError
from terminal.arguments import Asked, language_of, read_arguments
from terminal.check import check
from terminal.criterion_names import KEYS, listed
from terminal.rank import rank
from terminal.robustness import robustness
from terminal.shortlist import shortlist
from terminal.template import template
from texts import Texts, texts_in

Command = Callable[[Asked, Texts], Answer]


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and give the exit code: 0 fine, 1 nothing could be ranked or read, 2 wrongly asked."""
    typed = sys.argv[1:] if arguments is None else list(arguments)
    t = texts_in(language_of(typed))
    try:
        asked = read_arguments(typed, t)
        answer = commands(datetime.now())[asked.command](asked, t)
    except WrongUseError as wrong:
        print(_sentence(wrong, t), file=sys.stderr)
        return WRONG_USE
    except ScoringError as refused:
        print(refusal_sentence(refused, t), file=sys.stderr)
        return WRONG_USE
    _show(answer, as_json=asked.json)
    return answer.exit_code


def commands(now: datetime) -> Mapping[str, Command]:
    """Give every command by its name."""
    return {
        "check": check,
        "rank": rank,
        "shortlist": partial(shortlist, now=now),
        "robustness": robustness,
        "template": partial(template, made_at=now),
    }


def _show(answer: Answer, *, as_json: bool) -> None:
    shown = json.dumps(answer.shape, ensure_ascii=False, allow_nan=False, indent=2) if as_json else answer.text
    if shown:
        print(shown)
    for notice in answer.notices:
        print(notice, file=sys.stderr)


def _sentence(wrong: WrongUseError, t: Texts) -> str:
    facts = {name: t.join(fact) if isinstance(fact, list) else fact for name, fact in wrong.facts.items()}
    if "known" in wrong.facts:
        facts["known"] = listed(KEYS, t)
    return t(f"cli.wrong.{wrong.key}", **facts)


def _from_the_shell() -> int:
    """Write UTF-8 whatever the console was set to, and stop without a word when the reader has seen enough.

    What UTF-8 cannot hold is escaped, in a way that JSON understands too.
    """
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return code


if __name__ == "__main__":
    sys.exit(_from_the_shell())
