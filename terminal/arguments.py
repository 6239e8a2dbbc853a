"""What can be typed after `cli.py`, explained in the reader's language."""

import argparse
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any, NoReturn

from terminal.answer import WrongUseError
from terminal.offered import OF_FOLDERS, OPTIONS, OWN_WORDS, REPEATED, SIGNS
from texts import LANGUAGES, Texts

MINUS = re.compile(r"[-−][\d.,]")


@dataclass(frozen=True)
class Asked:
    """One command as it was typed; an option that was not typed is None, one typed again has a line for each time."""

    command: str
    file: str
    json: bool = False
    method: str | None = None
    weights: str | None = None
    seed: str | None = None
    draws: str | None = None
    number: str | None = None
    budget: str | None = None
    per_dimension: str | None = None
    baseline: str | None = None
    per_source: str | None = None
    per_year: str | None = None
    per_agency: str | None = None
    capacity: str | None = None
    must: str | None = None
    must_not: str | None = None
    requires: str | None = None
    excludes: str | None = None
    at_most: str | None = None
    least_share: str | None = None
    set_aside: str | None = None
    onto: str | None = None
    off: str | None = None
    by: str | None = None
    authority: str | None = None
    gap: str | None = None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUseError("not_understood", usage=self.format_usage().strip())


class _InLines(argparse.Action):
    """Keep what is typed again below what was typed before."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        before = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, str(values) if before is None else f"{before}\n{values}")


class _Formatter(argparse.HelpFormatter):
    """Write argparse's own word for usage in the reader's language."""

    def __init__(self, prog: str, *, usage: str) -> None:
        super().__init__(prog, width=100)
        self.word = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, f"{self.word} " if prefix is None else prefix)


def language_of(arguments: Sequence[str]) -> str:
    """Find the language before anything else is read; Indonesian where none, or an unknown one, is asked for."""
    typed = [after for flag, after in pairwise(arguments) if flag == "--lang"]
    typed += [argument.removeprefix("--lang=") for argument in arguments if argument.startswith("--lang=")]
    return next((language for language in typed if language in LANGUAGES), next(iter(LANGUAGES)))


def read_arguments(arguments: Sequence[str], t: Texts) -> Asked:
    """Read what was typed.

    Raises
    ------
    WrongUseError: for a command, an option or a language that is not known, and for a missing FILE.
    """
    try:
        found, unknown = _parser(t).parse_known_args(_with_minus(arguments))
    except argparse.ArgumentError as error:
        if not (error.argument_name or "").startswith("-"):
            raise WrongUseError("command", offered=list(OPTIONS)) from None
        raise WrongUseError("argument", argument=error.argument_name) from None
    typed = {key: value for key, value in vars(found).items() if value is not None}
    _check(typed, unknown)
    return Asked(**{key: value for key, value in typed.items() if key != "lang"})


def _with_minus(arguments: Sequence[str]) -> list[str]:
    """Bind a value that begins with a minus to its option: argparse takes it for an option that was not given one."""
    joined: list[str] = []
    for typed in arguments:
        if MINUS.match(typed) and joined and joined[-1].startswith("--") and "=" not in joined[-1]:
            joined[-1] += f"={typed}"
        else:
            joined.append(typed)
    return joined


def _check(typed: Mapping[str, str], unknown: Sequence[str]) -> None:
    if typed.get("lang", next(iter(LANGUAGES))) not in LANGUAGES:
        raise WrongUseError("language", offered=list(LANGUAGES))
    if typed.get("command") not in OPTIONS:
        raise WrongUseError("command", offered=list(OPTIONS))
    if unknown:
        raise WrongUseError("unknown_argument", argument=unknown[0], command=typed["command"])
    if not typed.get("file"):
        raise WrongUseError("file_not_named", command=typed["command"], sign=SIGNS["file"])


def _parser(t: Texts) -> argparse.ArgumentParser:
    settings = {
        "add_help": False,
        "allow_abbrev": False,
        "exit_on_error": False,
        "formatter_class": partial(_Formatter, usage=t("cli.usage")),
    }
    parser = _Parser(prog="cli.py", description=t("cli.about"), **settings)  # type: ignore[arg-type]
    commands = parser.add_subparsers(dest="command", title=t("cli.commands"), metavar="", prog="cli.py")
    for command in OPTIONS:
        about = t(f"cli.about_{command}")
        below = commands.add_parser(command, help=about, description=about, **settings)  # type: ignore[arg-type]
        _add_options(below, command, t)
    _add_common(parser.add_argument_group(t("cli.options")), t)
    return parser


def _add_options(parser: argparse.ArgumentParser, command: str, t: Texts) -> None:
    place = "out" if command == "template" else "file"
    files = parser.add_argument_group(t("cli.files"))
    about = "file_or_folder" if command in OF_FOLDERS else place
    files.add_argument("file", nargs="?", metavar=SIGNS[about], help=t(f"cli.argument_{about}"))
    options = parser.add_argument_group(t("cli.options"))
    for option in OPTIONS[command]:
        flag = f"--{option.replace('_', '-')}"
        named = f"{option}_{command}"
        options.add_argument(
            flag,
            dest=option,
            metavar=SIGNS[option],
            help=t(f"cli.option_{named if named in OWN_WORDS else option}"),
            action=_InLines if option in REPEATED else "store",
        )
    _add_common(options, t)


def _add_common(group: argparse._ArgumentGroup, t: Texts) -> None:
    """Let `--json` and `--lang` stand before or after the command."""
    silent = argparse.SUPPRESS
    group.add_argument("--json", action="store_true", default=silent, help=t("cli.option_json"))
    group.add_argument("--lang", metavar="id|en", default=silent, help=t("cli.option_lang"))
    group.add_argument("-h", "--help", action="help", default=silent, help=t("cli.option_help"))
