"""Ways to turn a decision matrix into scores; `METHODS` lists every one that is offered, the default first."""

from collections.abc import Mapping
from types import MappingProxyType

from scoring.errors import ErrorCode, ScoringError
from scoring.methods import saw, spotis, topsis, vikor, weighted_sum
from scoring.methods.method import Method

METHODS: Mapping[str, Method] = MappingProxyType(
    {module.METHOD.key: module.METHOD for module in (weighted_sum, spotis, saw, topsis, vikor)}
)

DEFAULT_METHOD = weighted_sum.METHOD.key

__all__ = ["DEFAULT_METHOD", "METHODS", "Method", "method_named"]


def method_named(key: str) -> Method:
    """Give the method of a key.

    Raises
    ------
    ScoringError: UNKNOWN_METHOD, with the keys that are offered.
    """
    try:
        return METHODS[key]
    except KeyError:
        raise ScoringError(ErrorCode.UNKNOWN_METHOD, method=key, offered=list(METHODS)) from None
