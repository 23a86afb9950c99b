package clausebook.document;

import java.util.Set;

/// Words of a paragraph that share their marks.
///
/// @param text letter for letter
public record Piece(String text, Stay stay, Set<Mark> marks) {

    public Piece {
        marks = Set.copyOf(marks);
    }

    /// Live words without a mark.
    public static Piece of(String text) {
        return new Piece(text, Stay.LIVE, Set.of());
    }

    /// Whether words are part of this view of the text, and if not, why.
    public enum Stay {
        /// They are.
        LIVE,
        /// Inserted by a tracked change that this view accepts, or deleted by one that it rejects.
        TRACKED,
        /// Deleted by a tracked change that this view accepts.
        DELETED,
        /// Moved from here by a tracked change; they stand elsewhere.
        MOVED_AWAY,
        /// Inserted by a tracked change that this view rejects.
        NOT_YET_INSERTED,
        /// Hidden by the file.
        HIDDEN,
        /// A page number or another thing that is filled in on each page.
        FILLED_IN;

        /// True where they belong to the text.
        public boolean stays() {
            return this == LIVE || this == TRACKED;
        }
    }

    /// What is to be seen of live words.
    public enum Mark {
        BOLD, ITALIC, UNDERLINED,
        /// Struck through by hand, not by a tracked change: perhaps meant to go.
        STRUCK,
        /// On a coloured ground: perhaps still to be settled.
        HIGHLIGHTED,
        /// White, or too small to see.
        UNSEEN
    }
}
