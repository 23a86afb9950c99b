package clausebook.desk.save;

import clausebook.desk.journal.Version;
import java.util.List;
import java.util.Map;

/// A change that meets another one of the same fields. All three versions are kept, so it can be decided later too.
///
/// @param path   of the file, from the content's root
/// @param theirs what stood in the file when they met
/// @param words  what the change does
/// @param fields that both changed, each otherwise
public record Clash(String path, Version base, Version mine, Version theirs, String words,
        List<FieldConflict> fields) {

    public Clash {
        fields = List.copyOf(fields);
    }

    /// What somebody decided of some fields, having seen what stood in the file.
    ///
    /// @param mine true for what she wanted herself, false for what stands there
    public record Decided(Version theirs, Map<FieldPath, Boolean> mine) {

        static final Decided NOTHING = new Decided(Version.NONE, Map.of());

        public Decided {
            mine = Map.copyOf(mine);
        }
    }
}
