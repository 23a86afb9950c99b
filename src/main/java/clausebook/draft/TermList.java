package clausebook.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A list of the vocabulary whose entries are terms, and the fields that its entries have beside those of every list.
public enum TermList {
    AUDIENCES("note", "within"), MOMENTS("post"), TOPICS("note", "group", "post"),
    ROLES("note", "names", "outside", "phone", "email", "link"),
    INSTRUMENTS("note", "names", "kind", "of", "seems", "link"), TERMS("means"), POLICY_KINDS;

    private static final Set<String> IN_EVERY_LIST = Set.of("id", "name", "words", "was");
    private static final Set<String> NEEDED = Set.of("id", "name", "group", "kind", "means");

    private final Set<String> own;

    TermList(String... own) {
        this.own = Set.of(own);
    }

    /// The name of its file without `.yaml`, such as `policy-kinds`.
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// True where entries of this list may have the field.
    public boolean has(String field) {
        return IN_EVERY_LIST.contains(field) || own.contains(field);
    }

    /// True where entries of this list must have the field.
    public boolean needs(String field) {
        return has(field) && NEEDED.contains(field);
    }

    /// The file names of all these lists, in their order.
    public static List<String> files() {
        return Arrays.stream(values()).map(TermList::file).toList();
    }
}
