"""The shortlist on the screen: its doors, its list and story, its rules and what they cost."""
