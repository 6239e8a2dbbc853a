"""The house's own Python, read once and as trees."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("pages", "terminal", "reports", "charts", "data", "scoring", "serving", "texts")
ENTRIES = ("app.py", "cli.py", "server.py")


@cache
def files(*rooms):
    """Give the Python files of some rooms, or of every room and every entry."""
    inside = [path for room in rooms or ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    entries = [ROOT / name for name in ENTRIES if not rooms and (ROOT / name).exists()]
    return (*entries, *inside)


def name(path):
    """Give a file's place in the house: `pages/shared/state.py`."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path):
    """Read a file as a tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def nodes(kind, *rooms):
    """Give every node of a kind with the file it stands in."""
    return [(name(path), node) for path in files(*rooms) for node in ast.walk(tree(path)) if isinstance(node, kind)]


def at(place, node):
    """Say where a node stands: `pages/data.py:12`."""
    return f"{place}:{node.lineno}"


def imported(node):
    """Give the modules that an import names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""]


def pages():
    """Read `PAGES` of `app.py` without running it."""
    for node in tree(ROOT / "app.py").body:
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "PAGES":
            return ast.literal_eval(node.value)
    raise AssertionError("app.py has no PAGES: tuple[str, ...] = (…)")


def aside():
    """Read `ASIDE` of `app.py`, the pages that stand in no menu, without running it."""
    for node in tree(ROOT / "app.py").body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "ASIDE":
            return set(ast.literal_eval(node.value.args[0]))
    raise AssertionError("app.py has no ASIDE = frozenset({…})")
