package clausebook.corpus;

import clausebook.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Something that people ask about today, and which policies say something about it.
///
/// @param named   clauses that name it, each written `council/policy#clause`
/// @param covered clauses that hold for it without naming it
/// @param read    councils whose policy was read for it, with the day
public record Asked(String id, String name, List<String> words, List<String> was, List<SourceText> named,
        List<SourceText> covered, Map<CouncilId, LocalDate> read) {

    public Asked {
        words = List.copyOf(words);
        was = List.copyOf(was);
        named = List.copyOf(named);
        covered = List.copyOf(covered);
        read = Map.copyOf(read);
    }
}
