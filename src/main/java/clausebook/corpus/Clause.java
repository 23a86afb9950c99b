package clausebook.corpus;

import clausebook.diagnostic.Location;
import clausebook.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One provision in one edition: a clause, an item of it, a lead-in or a closing line.
///
/// @param number as printed; empty where there is none
/// @param place  where it stands in the source, unique in its edition
/// @param title  our title, which an official text need not have; empty for items, lead-ins and closing lines
/// @param stem   true for a lead-in from which the clauses below read on
/// @param quotes the instrument whose words it reports
/// @param kind   what it is where it sets no duty
/// @param topics its own and those of its rules and facts, each once
/// @param ours   what we say beside it: neither sealed nor compared
public record Clause(ClauseId id, Part part, String number, String place, String title, SourceText text, Joins joins,
        boolean stem, Optional<Instrument> quotes, Optional<ClauseKind> kind, List<Topic> topics, Ours ours,
        List<Rule> rules, List<Fact> facts, List<Clause> items, Optional<Clause> closing, Location at) {

    public Clause {
        topics = List.copyOf(topics);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    /// What we say beside a clause, not the council.
    ///
    /// @param words   everyday words and phrases that people type for what it says
    /// @param plain   what it means in plain English, in Markdown, or empty
    /// @param reading how far our reading of it has come, where no person has read it
    /// @param read    the day on which a person confirmed the reading
    public record Ours(List<String> words, String plain, Optional<Reading> reading, Optional<LocalDate> read) {

        /// Nothing.
        public static final Ours NONE = new Ours(List.of(), "", Optional.empty(), Optional.empty());

        public Ours {
            words = List.copyOf(words);
        }

        /// The same with how far the reading has come; empty where a person has read it.
        public Ours withReading(Optional<Reading> come) {
            return new Ours(words, plain, come, read);
        }
    }

    /// True where a person has read what it means; else it has its number, title and text alone.
    public boolean isRead() {
        return ours.reading().isEmpty();
    }

    /// What of it is published: all; but where nobody has read it or an item of it, be there a proposal or not, its
    /// number, title and text, and those of its items.
    Clause published() {
        return withItems().flatMap(each -> each.ours.reading().stream()).findFirst().map(this::unread).orElse(this);
    }

    private Clause unread(Reading come) {
        Ours known = Ours.NONE.withReading(Optional.of(come));
        return new Clause(id, part, number, place, title, text, joins, stem, Optional.empty(), Optional.empty(),
                List.of(), known, List.of(), List.of(), items.stream().map(item -> item.unread(come)).toList(),
                closing.map(last -> last.unread(come)), at);
    }

    /// The number of an item as it stands before its words: `a)`, `6.2.1`, or empty.
    public String itemNumber() {
        return number.isEmpty() || isWhole() || number.endsWith(")") ? number : number + ")";
    }

    /// True for a number that tells the place without that of the clause above.
    private boolean isWhole() {
        return number.contains(".");
    }

    /// The number as people say it: that of an item which is only a letter with the one above it.
    ///
    /// @param above the same of the clause that it is an item of, or empty
    public String fullNumber(String above) {
        return part != Part.ITEM || number.isEmpty() || isWhole() ? number : (above + " " + itemNumber()).strip();
    }

    /// This clause, its items and its closing line, in reading order.
    public Stream<Clause> withItems() {
        if (items.isEmpty() && closing.isEmpty()) {
            return Stream.of(this);
        }
        List<Clause> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    /// Adds it, its items and its closing line, in reading order: streams in streams would cost more than what is done
    /// with the clauses.
    void addTo(List<Clause> all) {
        all.add(this);
        items.forEach(item -> item.addTo(all));
        closing.ifPresent(last -> last.addTo(all));
    }
}
