package clausebook.renew;

import clausebook.corpus.Audience;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.FactChange;
import clausebook.guide.SectionChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What an edition changed, in the words and the order of a report to a committee.
///
/// @param title   one line: what this is
/// @param facts   from which edition to which
/// @param summary one line: how many clauses of each kind
/// @param all     what holds for the whole policy, one line each
/// @param chapters the clauses that changed, by kind
public record ChangeReport(String title, String facts, String summary, List<String> all, List<Chapter> chapters) {

    /// Kinds in which the words or the force changed: their words are shown.
    private static final Set<ChangeKind> WITH_WORDS = EnumSet.complementOf(EnumSet.of(ChangeKind.RENUMBERED, ChangeKind.UNCHANGED));

    public ChangeReport {
        all = List.copyOf(all);
        chapters = List.copyOf(chapters);
    }

    /// The changes of one kind.
    public record Chapter(String heading, List<Entry> entries) {

        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /// One changed clause.
    ///
    /// @param notes what happened to it, why, and whom it affects, one line each
    public record Entry(String heading, List<String> notes, ClauseChange change) {

        public Entry {
            notes = List.copyOf(notes);
        }

        /// True where the words are to be shown, not only the heading.
        public boolean withWords() {
            return WITH_WORDS.contains(change.kind()) && !change.differences().isEmpty();
        }
    }

    /// Tells the changes in words.
    public static ChangeReport of(EditionChanges changes) {
        var edition = changes.to();
        List<Chapter> chapters = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            List<ClauseChange> own = changes.of(kind);
            if (kind != ChangeKind.UNCHANGED && !own.isEmpty()) {
                chapters.add(new Chapter(heading(kind), own.stream().map(ChangeReport::entry).toList()));
            }
        }
        return new ChangeReport(
                "What “" + edition.edition().label() + "” changed: " + edition.council().called() + ", " + edition.policy().title(),
                "From “" + changes.from().edition().label() + "” to “" + edition.edition().label() + "” ("
                        + edition.edition().status().word().replace('-', ' ') + ").",
                summary(changes), wholePolicy(changes), chapters);
    }

    private static String summary(EditionChanges changes) {
        return changes.tally().entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", ", "", "."));
    }

    private static List<String> wholePolicy(EditionChanges changes) {
        List<String> lines = new ArrayList<>();
        addNames("The policy now also covers ", changes.coversGained(), lines);
        addNames("The policy no longer covers ", changes.coversLost(), lines);
        changes.facts().stream().map(ChangeReport::fact).forEach(lines::add);
        changes.sections().stream().map(ChangeReport::section).forEach(lines::add);
        changes.misused().forEach(pair -> lines.add("The id \"" + pair.before().clause().id().slug()
                + "\" stands for another clause than before: correct it before this is adopted."));
        return lines;
    }

    private static void addNames(String words, List<Audience> audiences, List<String> lines) {
        if (!audiences.isEmpty()) {
            lines.add(words + ShiftWords.names(audiences) + ".");
        }
    }

    private static String fact(FactChange change) {
        String name = change.fact().word().replace('-', ' ');
        String first = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return first + ": was " + orNothing(change.before()) + ", is " + orNothing(change.after()) + ".";
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "not given" : "“" + value + "”";
    }

    private static String section(SectionChange change) {
        String before = change.before().map(section -> (section.number() + " " + section.title()).strip()).orElse("");
        String after = change.after().map(section -> (section.number() + " " + section.title()).strip()).orElse("");
        return switch (change.kind()) {
            case NEW -> "New section: " + after + ".";
            case WITHDRAWN -> "Section gone: " + before + ".";
            default -> "Section: was " + before + ", is " + after + ".";
        };
    }

    private static Entry entry(ClauseChange change) {
        List<String> notes = new ArrayList<>();
        if (change.guessed()) {
            notes.add("A guess: nobody wrote down that these belong together, but their words are alike.");
        }
        String also = change.also().stream().filter(kind -> kind != ChangeKind.RENUMBERED).map(ChangeKind::word)
                .collect(Collectors.joining(", "));
        if (!also.isEmpty()) {
            notes.add("Also: " + also + ".");
        }
        if (change.is(ChangeKind.MOVED)) {
            notes.add(moved(place(change.sectionBefore().orElseThrow()), place(change.sectionAfter().orElseThrow())));
        }
        change.shifts().stream().map(ShiftWords::of).forEach(notes::add);
        if (!change.reason().isEmpty()) {
            notes.add("Why: " + change.reason());
        }
        if (!change.affected().isEmpty()) {
            notes.add("Affects: " + ShiftWords.names(change.affected()) + ".");
        }
        return new Entry(ClauseLabel.of(change), notes, change);
    }

    private static String moved(String from, String to) {
        return from.equals(to) ? "Moved within " + to + "." : "Moved from " + from + " to " + to + ".";
    }

    private static String place(clausebook.corpus.Section section) {
        return ("section " + section.number() + " " + section.title()).strip().replace("  ", " ");
    }

    private static String heading(ChangeKind kind) {
        return switch (kind) {
            case STRONGER -> "Stronger";
            case WEAKER -> "Weaker, or for fewer people";
            case NEW -> "New";
            case RESTORED -> "Restored";
            case WITHDRAWN -> "Withdrawn";
            case SPLIT -> "Split";
            case MERGED -> "Merged";
            case MOVED -> "Moved";
            case REWORDED -> "Reworded";
            case RENUMBERED -> "Renumbered";
            case UNCHANGED -> "Unchanged";
        };
    }
}
