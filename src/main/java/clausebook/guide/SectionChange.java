package clausebook.guide;

import clausebook.corpus.Section;
import java.util.Optional;

/// A section's heading that came, went, or has other words or another number.
///
/// @param kind NEW, WITHDRAWN, REWORDED or RENUMBERED; REWORDED where both changed
public record SectionChange(ChangeKind kind, Optional<Section> before, Optional<Section> after) {}
