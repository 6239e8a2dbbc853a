"""The tables that tell a whole study, one file for each sheet."""
