"""The commands, one module each: their options, and what they do. Heavy imports wait until a command runs."""
