"""Why a sheet or a column was taken for what it was taken for."""

from enum import StrEnum


class Why(StrEnum):
    """Name the ground of an inference; `texts/` has the words under `[mapping]`.

    TEMPLATE    our own template says so
    EXACT       the heading is the first name of the field or criterion
    ALIAS       the heading is another known name of it
    CLOSE       the heading is misspelt, and close to one only
    TWO_LEVELS  the heading only says so together with the one above it
    PERSON      a person decided
    TWICE       another column claims the same
    CONTENT     the heading is not known, and what stands below looks like names of programs
    RATED       the heading is not known, and what stands below looks like ratings
    UNKNOWN     nothing is known of it
    """

    TEMPLATE = "template"
    EXACT = "exact"
    ALIAS = "alias"
    CLOSE = "close"
    TWO_LEVELS = "two_levels"
    PERSON = "person"
    TWICE = "twice"
    CONTENT = "content"
    RATED = "rated"
    UNKNOWN = "unknown"
