"""The list told as a person would tell it: ten sentences from the data, in the reader's language."""

from reports.story.basis import StoryBasis, story_basis
from reports.story.tell import tell_story

__all__ = ["StoryBasis", "story_basis", "tell_story"]
