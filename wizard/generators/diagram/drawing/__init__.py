"""From a picture to DOT, and from DOT to SVG, PNG and PDF. Only here are `diagrams`' drawing classes used."""
