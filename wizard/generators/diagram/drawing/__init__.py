"""From a picture to DOT, and from DOT to SVG, PNG and PDF. The only package that imports `diagrams`' drawing classes."""
