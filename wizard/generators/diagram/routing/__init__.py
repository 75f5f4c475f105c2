"""From rectangles to lines: orthogonal routes by A*, then the words on them."""
