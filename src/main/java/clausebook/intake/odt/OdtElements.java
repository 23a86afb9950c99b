package clausebook.intake.odt;

import clausebook.intake.office.Tag;
import java.util.Set;

/// What elements of the file format are, as far as a whole group of them is meant.
final class OdtElements {

    /// They show another thing on each page, each day or on each computer.
    private static final Set<String> FILLED_IN = Set.of("text:page-number", "text:page-count", "text:date", "text:time",
            "text:file-name", "text:author-name", "text:author-initials", "text:creator", "text:initial-creator",
            "text:printed-by", "text:creation-date", "text:creation-time", "text:modification-date",
            "text:modification-time", "text:print-date", "text:print-time", "text:editing-cycles",
            "text:editing-duration", "text:word-count", "text:character-count", "text:paragraph-count",
            "text:template-name", "text:page-variable-get", "text:sender-initials");
    private static final Set<String> NO_TEXT = Set.of("svg:title", "svg:desc", "text:number", "text:note-citation",
            "office:event-listeners", "office:annotation-end", "text:soft-page-break", "office:binary-data");
    /// What the program makes of the text and says again.
    private static final Set<String> INDEXES = Set.of("text:table-of-content", "text:illustration-index",
            "text:table-index", "text:object-index", "text:user-index", "text:alphabetical-index",
            "text:bibliography");
    private static final Set<String> NO_BLOCK = Set.of("text:tracked-changes", "office:forms", "text:sequence-decls",
            "text:variable-decls", "text:user-field-decls", "office:change-info", "text:number", "dc:creator",
            "dc:date", "meta:creator-initials", "meta:date-string", "loext:sender-initials");

    private OdtElements() {}

    /// True for a page number and the like.
    static boolean isFilledIn(Tag tag) {
        return FILLED_IN.contains(tag.name());
    }

    /// True for an element in a paragraph that holds none of its words.
    static boolean isNoText(Tag tag) {
        return NO_TEXT.contains(tag.name());
    }

    /// True for an element between paragraphs that holds none.
    static boolean isNoBlock(Tag tag) {
        return NO_BLOCK.contains(tag.name()) || tag.name().endsWith("-source");
    }

    static boolean isIndex(Tag tag) {
        return INDEXES.contains(tag.name());
    }
}
