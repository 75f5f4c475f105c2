"""From a scene to rectangles: measure, then place, on an 8-point lattice."""
