package clausebook.draft;

import clausebook.text.SourceText;
import java.util.Map;

/// A lock file, `<edition>.lock.yaml`: written when an edition is adopted, never by hand.
public record DraftLock(@Meaning("The edition that it freezes.") SourceText edition,
        @Meaning("A hash of each clause, by its id.") Map<SourceText, SourceText> clauses,
        @Meaning("A hash of each section's number and title, by its id.") Map<SourceText, SourceText> sections) {}
