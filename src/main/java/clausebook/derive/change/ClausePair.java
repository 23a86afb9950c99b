package clausebook.derive.change;

import clausebook.guide.Ground;
import clausebook.guide.PlacedClause;

/// A clause of the older edition and one of the newer that belong together, and how that is known.
record ClausePair(PlacedClause before, PlacedClause after, Ground ground) {}
