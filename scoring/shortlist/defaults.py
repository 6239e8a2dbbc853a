"""Which rules of a list nobody set: they follow from the candidates."""

from scoring.shortlist.rule import RuleKind
from scoring.shortlist.settings import RuleSettings


def defaults_of(settings: RuleSettings) -> frozenset[RuleKind]:
    """Give the kinds of rule that these settings leave open."""
    left = {RuleKind.NUMBER: settings.number, RuleKind.MINIMUM: settings.minimum}
    return frozenset(kind for kind, limit in left.items() if limit is None)
