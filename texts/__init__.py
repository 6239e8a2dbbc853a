"""Every sentence a reader sees, in each language, with numbers, money and dates written that language's way."""

from texts.speaker import LANGUAGES, Texts, texts_in

__all__ = ["LANGUAGES", "Texts", "texts_in"]
