"""Names from outside, made harmless for plotly and short enough to draw."""

import html
import textwrap


def harmless(text: str) -> str:
    """Give text that plotly draws letter by letter: no markup, no MathJax, no line breaks of its own.

    Examples
    --------
    >>> harmless('<b>R&D</b> "$a$"')
    '&lt;b&gt;R&amp;D&lt;/b&gt; "&#36;a&#36;"'
    """
    # plotly.js knows no &quot;, so quotes stay; it looks for MathJax between dollar signs before it reads entities
    return html.escape(" ".join(text.split()), quote=False).replace("$", "&#36;")


def lines_of(name: str, width: int) -> list[str]:
    """Break a name into at most two lines of `width` letters; what is left over ends in an ellipsis."""
    lines = textwrap.wrap(" ".join(name.split()), width) or [""]
    if len(lines) > 2:
        lines = [lines[0], lines[1][: width - 1].rstrip(" ,;·-") + "…"]
    return lines


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
    lines = textwrap.wrap(" ".join(name.split()), width - 1) or [""]
    return lines[0] if len(lines) == 1 else lines[0].rstrip(" ,;·-&") + "…"


def whole(name: str, width: int = 44) -> str:
    """Give a name in full over as many lines as it needs, harmless for plotly; for what a pointer reads."""
    return "<br>".join(harmless(line) for line in textwrap.wrap(" ".join(name.split()), width))
