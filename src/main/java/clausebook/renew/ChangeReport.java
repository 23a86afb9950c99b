package clausebook.renew;

import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.words.ChangeLines;
import clausebook.words.ChangeWords;
import clausebook.words.CorrectionLines;
import clausebook.words.WholePolicyChanges;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What an edition changed, in the words and the order of a report to a committee.
///
/// @param words    the words of the interface it is told in
/// @param title    one line: what this is
/// @param facts    from which edition to which
/// @param summary  one line: how many clauses of each kind
/// @param all      what holds for the whole policy, one line each
/// @param chapters the clauses that changed, by kind
public record ChangeReport(Words words, String title, String facts, String summary, List<String> all,
        List<Chapter> chapters) {

    /// Kinds in which the words or the force changed: their words are shown.
    private static final Set<ChangeKind> WITH_WORDS =
            EnumSet.complementOf(EnumSet.of(ChangeKind.RENUMBERED, ChangeKind.MARKS_ONLY, ChangeKind.CORRECTED,
                    ChangeKind.UNCHANGED));

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
    public static ChangeReport of(EditionChanges changes, Words words) {
        EditionGuide edition = changes.to();
        String label = edition.label();
        return new ChangeReport(words,
                words.say("diff.title", label, edition.council().called(), edition.policy().title()),
                words.say("diff.facts", changes.from().label(), label,
                        words.say("cite.standing." + edition.standing().word())),
                Words.opening(new ChangeWords(words).summary(changes)) + ".", wholePolicy(changes, words),
                chapters(changes, words));
    }

    private static List<String> wholePolicy(EditionChanges changes, Words words) {
        WholePolicyChanges whole = new WholePolicyChanges(words, changes);
        List<String> lines = new ArrayList<>(whole.lines());
        whole.facts().forEach(fact -> lines.add(words.say("diff.fact", fact.name(), fact.before(), fact.after())));
        new CorrectionLines(words, changes.to()).all()
                .forEach(line -> lines.add(words.say("diff.correction", line)));
        return lines;
    }

    private static List<Chapter> chapters(EditionChanges changes, Words words) {
        return Stream.of(ChangeKind.values())
                .filter(changes.tally()::containsKey).filter(kind -> kind != ChangeKind.UNCHANGED)
                .map(kind -> new Chapter(words.say("change." + kind.word()),
                        changes.of(kind).stream().map(change -> entry(new ChangeLines(words, change))).toList()))
                .toList();
    }

    /// The heading of the chapter tells its kind; more is told where more became of it.
    private static Entry entry(ChangeLines lines) {
        List<String> notes =
                new ArrayList<>(lines.change().also().isEmpty() ? List.of() : List.of(lines.kinds() + "."));
        notes.addAll(lines.notes());
        return new Entry(lines.name(), notes, lines.change());
    }
}
