"""Names from outside, made harmless for plotly and short enough to draw."""

import html
import re
import textwrap

SPACES = re.compile(r"[^\S\u00a0]+")
"""All but the space that a line may not break at."""


def one_line(text: str) -> str:
    """Give a text on one line, with single spaces; what may not be parted stays together.

    Examples
    --------
    >>> one_line(" Taman   kota ")
    'Taman kota'
    """
    return SPACES.sub(" ", text).strip()


def harmless(text: str) -> str:
    """Give text that plotly draws letter by letter: no markup, no MathJax, no line breaks of its own.

    Examples
    --------
    >>> harmless('<b>R&D</b> "$a$"')
    '&lt;b&gt;R&amp;D&lt;/b&gt; "&#36;a&#36;"'
    """
    # plotly.js knows no &quot;, so quotes stay; it looks for MathJax between dollar signs before it reads entities
    return html.escape(one_line(text), quote=False).replace("$", "&#36;")


def lines_of(name: str, width: int) -> list[str]:
    """Break a name into at most two even lines of `width` letters; what is left over ends in an ellipsis."""
    text = one_line(name)
    lines = textwrap.wrap(text, width) or [""]
    if len(lines) == 2:
        return _halves(text, width) or lines
    if len(lines) > 2:
        lines = [lines[0], lines[1][: width - 1].rstrip(" ,;·-") + "…"]
    return lines


def _halves(text: str, width: int) -> list[str]:
    """Break a text at the space nearest to its middle, so that no word is left alone; nothing where none will do."""
    spaces = [at for at, letter in enumerate(text) if letter == " " and at <= width and len(text) - at - 1 <= width]
    if not spaces:
        return []
    middle = min(spaces, key=lambda at: max(at, len(text) - at - 1))
    return [text[:middle], text[middle + 1 :]]


def even(name: str, width: int, *, most: int) -> list[str]:
    """Break a name into at most so many lines, as even as they can be; what is left over ends in an ellipsis."""
    text = one_line(name)
    lines = textwrap.wrap(text, width) or [""]
    if len(lines) > most:
        return [*lines[: most - 1], lines[most - 1][: width - 1].rstrip(" ,;·-") + "…"]
    longest = min(max(map(len, text.split()), default=1), width)
    narrowest = next(w for w in range(longest, width + 1) if len(textwrap.wrap(text, w) or [""]) <= len(lines))
    return textwrap.wrap(text, narrowest) or [""]


def wrapped(name: str, width: int) -> str:
    """Give a name over at most two lines, harmless for plotly.

    Examples
    --------
    >>> wrapped("Pengelolaan gas metan TPA Manggar", 20)
    'Pengelolaan gas<br>metan TPA Manggar'
    """
    return "<br>".join(harmless(line) for line in lines_of(name, width))


def shortened(name: str, width: int) -> str:
    """Give the first words of a name on one line, plain; a cut is marked by an ellipsis.

    Examples
    --------
    >>> shortened("Pengelolaan gas metan TPA Manggar", 20)
    'Pengelolaan gas…'
    """
    lines = textwrap.wrap(one_line(name), width - 1) or [""]
    return lines[0] if len(lines) == 1 else lines[0].rstrip(" ,;·-&") + "…"


def whole(name: str, width: int = 44) -> str:
    """Give a name in full over as many lines as it needs, harmless for plotly; for what a pointer reads."""
    return "<br>".join(harmless(line) for line in textwrap.wrap(one_line(name), width))
