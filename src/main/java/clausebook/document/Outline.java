package clausebook.document;

import java.util.List;
import java.util.Optional;

/// One view of a document, taken apart into a title, facts, sections and clauses.
///
/// @param title      of the policy; empty where none was found
/// @param placements what became of every paragraph, in the order of `n`; one with several fates has several
public record Outline(Optional<String> title, ControlFacts facts, List<Section> sections, List<Placement> placements) {

    public Outline {
        sections = List.copyOf(sections);
        placements = List.copyOf(placements);
    }

    /// A section.
    ///
    /// @param key      its own number in this outline, from 1, shared with none of its clauses and sections
    /// @param number   as printed, without closing dot or brackets
    /// @param title    as printed; empty where it has none
    /// @param intro    its lead-in
    /// @param closing  the line behind its clauses
    /// @param sections below it; one level at most
    public record Section(int key, Optional<String> number, Optional<String> title, Optional<Clause> intro,
            List<Clause> clauses, List<Section> sections, Optional<Clause> closing) {

        public Section {
            clauses = List.copyOf(clauses);
            sections = List.copyOf(sections);
        }
    }

    /// A clause, item, lead-in or closing line.
    ///
    /// @param number as printed, without closing dot or brackets; empty where it has none
    /// @param title  of a run-in heading or a heading of its own; empty where it has none
    /// @param text   letter for letter, without its number; paragraphs apart by an empty line, soft breaks as `\n`;
    ///               empty where its items are all it says
    /// @param stem   true where what is below reads on from it
    public record Clause(int key, Optional<String> number, Optional<String> title, String text, boolean stem,
            List<Clause> items, Optional<Clause> closing) {

        public Clause {
            items = List.copyOf(items);
        }
    }

    /// What became of words of one paragraph.
    ///
    /// @param n      of the paragraph
    /// @param text   the words in question; number and all, as they stand in the document
    /// @param key    of the section or clause that they went to; 0 for title, facts and what was left out
    /// @param reason why they were left out, or what is to be known of them; empty where there is nothing to say
    public record Placement(int n, String text, Went went, int key, String reason) {}

    /// Where words can go, as a receipt says it.
    public enum Went {
        TITLE, SECTION, CLAUSE, ITEM, INTRO, CLOSING, FACT, LEFT_OUT
    }
}
