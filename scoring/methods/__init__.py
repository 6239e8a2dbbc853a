"""Ways to turn a decision matrix into scores; `METHODS` lists every one that is offered, the default first."""

from collections.abc import Mapping
from types import MappingProxyType

from scoring.errors import ErrorCode, ScoringError
from scoring.methods import (
    aras,
    cocoso,
    codas,
    copras,
    edas,
    electre_1,
    electre_3,
    ervd,
    mabac,
    mairca,
    marcos,
    moora,
    promethee,
    rim,
    saw,
    simus,
    spotis,
    topsis,
    vikor,
    waspas,
    weighted_sum,
    wpm,
)
from scoring.methods.method import Family, Method

METHODS: Mapping[str, Method] = MappingProxyType(
    {
        module.METHOD.key: module.METHOD
        for module in (
            weighted_sum,
            topsis,
            vikor,
            promethee,
            spotis,
            saw,
            wpm,
            waspas,
            moora,
            copras,
            aras,
            cocoso,
            edas,
            codas,
            mabac,
            mairca,
            marcos,
            rim,
            ervd,
            simus,
            electre_1,
            electre_3,
        )
    }
)

DEFAULT_METHOD = weighted_sum.METHOD.key
BESIDE = tuple(key for key, method in METHODS.items() if method.by_default)
"""The methods that stand beside each other on the screen, the official one first."""

__all__ = ["BESIDE", "DEFAULT_METHOD", "METHODS", "Family", "Method", "method_named"]


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
