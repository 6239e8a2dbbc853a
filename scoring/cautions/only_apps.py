"""Nearly everything on the list looks like an app: *jangan selalu ingin membuat aplikasi*."""

import re

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.folding import plain
from scoring.program import Program

NEARLY_ALL, FEWEST = 0.75, 3

_WORDS = (
    r"aplikasi",
    r"(?:super ?)?apps?",
    r"portal",
    r"website",
    r"situs web",
    r"laman",
    r"sistem informasi",
    r"dashboard",
    r"dasbor",
    r"mobile",
    r"android",
    r"e-[a-z]{3,}",
)
_APP = re.compile(rf"(?<![\w-])(?P<without>(?:tanpa|bukan) )?(?P<word>{'|'.join(_WORDS)})(?![\w-])")


def only_apps(listed: Listed, share: float = NEARLY_ALL) -> tuple[Caution, ...]:
    """Say that at least a share of the list looks like apps, guessed from words in name and description.

    facts  count (that look like apps), total (on the list), words (those that gave it away, as they stand)
    """
    words = {program.code: app_word(program) for program in listed.chosen}
    found = {code: word for code, word in words.items() if word}
    if len(words) < FEWEST or len(found) < share * len(words):
        return ()
    facts = {"count": len(found), "total": len(words), "words": tuple(dict.fromkeys(found.values()))}
    return (Caution(CautionKind.ONLY_APPS, tuple(found), facts=facts, sure=False),)


def app_word(program: Program) -> str:
    """Give the first word by which a program looks like an app; blank where it does not."""
    text = plain(f"{program.name} . {program.description}")
    return next((found["word"] for found in _APP.finditer(text) if not found["without"]), "")
