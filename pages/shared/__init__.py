"""What pages share: state, cache, messages."""
