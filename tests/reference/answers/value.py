"""Methods that add or multiply values."""

from tests.reference.answers.answer import asked_of

ANSWERS = {
    "SAW": asked_of("saw"),
}
