package clausebook.guide;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Fact;
import clausebook.corpus.Part;
import clausebook.corpus.Rule;
import clausebook.corpus.Section;
import clausebook.corpus.Topic;
import java.util.List;
import java.util.Optional;

/// A clause of one edition with all that stands round it. Compare by identity or id: two of them hold whole texts.
///
/// @param edition    the edition it belongs to
/// @param parent     the clause of which it is an item or closing line
/// @param stem       the lead-in or clause it reads on from; empty where it stands alone
/// @param references its mentions, proven
public record PlacedClause(Clause clause, EditionGuide edition, Section section, Optional<PlacedClause> parent,
        Optional<PlacedClause> stem, List<CrossReference> references) {

    public PlacedClause {
        references = List.copyOf(references);
    }

    /// Its lifelong id.
    public ClauseId id() {
        return clause.id();
    }

    /// Its number as printed, or empty.
    public String number() {
        return clause.number();
    }

    /// Where it stands in its source.
    public String place() {
        return clause.place();
    }

    /// What it is in its section: a clause, an item, a lead-in or a closing line.
    public Part part() {
        return clause.part();
    }

    /// What it is called by: its title; where it has none, that of its section beside its number, else its first words.
    public String heading() {
        if (!clause.title().isEmpty()) {
            return clause.title();
        }
        String opening = number().isEmpty() || section.title().isEmpty() ? Opening.of(this) : section.title();
        return opening.isEmpty() ? place() : opening;
    }

    /// True where nobody has given it a title.
    public boolean isUntitled() {
        return clause.title().isEmpty();
    }

    /// Its first words, or those of its first item; empty where it has none.
    public String opening() {
        return Opening.of(this);
    }

    /// True where a person has read what it means.
    public boolean isRead() {
        return clause.isRead();
    }

    /// Its text as written, marks and mentions and all.
    public String text() {
        return clause.text().words();
    }

    /// Its rules, without those of its items.
    public List<Rule> rules() {
        return clause.rules();
    }

    /// Its facts, without those of its items.
    public List<Fact> facts() {
        return clause.facts();
    }

    /// What it is about.
    public List<Topic> topics() {
        return clause.topics();
    }

    /// The clause that has the page: itself, or the outermost clause of which it is an item.
    public PlacedClause root() {
        return parent.map(PlacedClause::root).orElse(this);
    }

    /// The number as people say it, with that of the clauses above it where it is only a letter: `7.3 a)`; empty where
    /// nothing is printed.
    public String fullNumber() {
        return clause.fullNumber(parent.map(PlacedClause::fullNumber).orElse(""));
    }

    /// Never the whole edition, which hangs on it.
    @Override
    public String toString() {
        return edition.id() + "#" + clause.id().slug();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
