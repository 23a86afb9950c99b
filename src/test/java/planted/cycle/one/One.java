package planted.cycle.one;

import planted.cycle.two.Two;

/// Half of a cycle.
public record One(Two two) {}
