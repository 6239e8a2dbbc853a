"""What outranking methods share: preference functions, flows, credibility and distillation."""
