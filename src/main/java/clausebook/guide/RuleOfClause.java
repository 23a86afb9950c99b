package clausebook.guide;

import clausebook.corpus.Rule;

/// A rule with the clause it stands in.
public record RuleOfClause(Rule rule, PlacedClause clause) {}
