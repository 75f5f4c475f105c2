"""The guided session line by line: no cursor movement, no colour, no repaint. For screen readers and dumb terminals."""
