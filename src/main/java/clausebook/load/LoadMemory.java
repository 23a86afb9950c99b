package clausebook.load;

import clausebook.diagnostic.Remembered;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import clausebook.draft.DraftSite;
import clausebook.draft.DraftVocabulary;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What an earlier load read: a file is read again only where its bytes have changed. What did not change is the same
/// object as before.
public final class LoadMemory {

    final Remembered<String, DraftSite> site = new Remembered<>();
    final Remembered<String, DraftVocabulary> vocabulary = new Remembered<>();
    final Remembered<String, DraftCouncil> councils = new Remembered<>();
    final Remembered<String, DraftPolicy> policies = new Remembered<>();
    final Remembered<String, Optional<DraftEdition>> editions = new Remembered<>();
    private NavigableMap<String, String> versions = new TreeMap<>();

    /// Begins a load of the files that there are now.
    ///
    /// @param found every file, with what tells its bytes from others
    void begin(NavigableMap<String, String> found) {
        site.again();
        vocabulary.again();
        councils.again();
        policies.again();
        editions.again();
        versions = found;
    }

    /// What tells all files whose paths begin alike from what they were, or will be.
    Object version(String beginning) {
        return Map.copyOf(versions.subMap(beginning, beginning + Character.MAX_VALUE));
    }

    /// True where a source holds the same files as at the last load, byte for byte.
    public boolean holds(HeldSource source) {
        return versions.equals(source.versions());
    }
}
