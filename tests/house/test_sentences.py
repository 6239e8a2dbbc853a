"""Every key in the code has a sentence, every sentence is used, and no sentence stands in Python."""

import ast
import re

from tests.house.source import at, nodes
from texts import LANGUAGES, texts_in

SENTENCES = texts_in(next(iter(LANGUAGES))).sentences
SECTIONS = {key.split(".")[0] for key in SENTENCES}

USED_BY_OTHERS = {
    "language.name": "each language's own name, for a list of languages",
    "app.short": "for a narrow place",
}

SHOWN = {"label", "title", "help", "placeholder", "caption", "body", "text", "alt", "header", "page_title"}
NOT_WORDS = re.compile(r"<style>.*</style>|<[^>]+>|:material/\w+:|pages/\w+\.py", re.DOTALL)


def test_every_key_in_the_code_has_a_sentence():
    missing = [
        f"{at(place, call)} {key.value}"
        for place, call, key in _asked()
        if isinstance(key, ast.Constant) and key.value not in SENTENCES
    ]

    assert missing == []


def test_every_pattern_of_keys_in_the_code_has_a_sentence():
    missing = [
        f"{at(place, call)} {ast.unparse(key)}"
        for place, call, key in _asked()
        if isinstance(key, ast.JoinedStr) and not any(_pattern(key).fullmatch(known) for known in SENTENCES)
    ]

    assert missing == []


def test_every_sentence_is_used():
    written = {node.value for _, node in nodes(ast.Constant) if isinstance(node.value, str)}
    patterns = [_pattern(node) for _, node in nodes(ast.JoinedStr) if _names_a_key(node)]
    patterns += [_pattern(key) for _, _, key in _asked() if isinstance(key, ast.JoinedStr)]
    patterns = [pattern for pattern in patterns if re.search(r"[a-z]{3}", pattern.pattern)]
    unused = [
        key
        for key in SENTENCES
        if key not in written and key not in USED_BY_OTHERS and not any(p.fullmatch(key) for p in patterns)
    ]

    assert unused == []


def test_no_sentence_stands_in_a_page():
    found = [
        f"{at(place, node)} {word!r}"
        for place, call in nodes(ast.Call, "pages")
        if _is_shown(call)
        for node, word in _words(call)
    ]

    assert found == []


def test_a_figure_takes_its_words_from_the_texts():
    shown = {"title", "text", "hovertemplate", "name", "title_text", "texttemplate"}
    found = [
        f"{at(place, word.value)} {text!r}"
        for place, word in nodes(ast.keyword, "charts")
        if word.arg in shown
        for text in _literal(word.value)
    ]

    assert found == []


def _asked():
    """Give every call of `t` with its first argument."""
    calls = nodes(ast.Call)
    return [(place, call, call.args[0]) for place, call in calls if _called(call.func) == "t" and call.args]


def _called(func):
    return func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")


def _pattern(joined):
    """Give what an f-string can become: what stands is kept, a choice is either, another blank one or more signs."""
    return re.compile("".join(_piece(part) for part in joined.values))


def _piece(part):
    if isinstance(part, ast.Constant):
        return re.escape(part.value)
    choice = part.value
    if isinstance(choice, ast.IfExp) and all(isinstance(end, ast.Constant) for end in (choice.body, choice.orelse)):
        return f"(?:{re.escape(choice.body.value)}|{re.escape(choice.orelse.value)})"
    return ".+"


def _names_a_key(joined):
    first = joined.values[0] if joined.values else None
    return isinstance(first, ast.Constant) and first.value.split(".")[0] in SECTIONS and "." in first.value


def _is_shown(call):
    return isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "st"


def _words(call):
    shown = [word.value for word in call.keywords if word.arg in SHOWN]
    return [(node, text) for node in [*call.args[:1], *shown] for text in _literal(node)]


def _literal(node):
    """Give the words that stand in a literal, if any are left without icons, paths, tags and signs."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    told = "".join(part.value if isinstance(part, ast.Constant) else "_" for part in parts if _is_text(part))
    return [told] if re.search(r"[^\W\d_]{2}", NOT_WORDS.sub("", told)) else []


def _is_text(part):
    return isinstance(part, ast.FormattedValue) or (isinstance(part, ast.Constant) and isinstance(part.value, str))
