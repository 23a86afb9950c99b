package clausebook.words;

import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.ForceShift;
import clausebook.guide.ShiftKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what an edition changed, in short.
public record ChangeWords(Words words) {

    /// One way in which a rule binds otherwise.
    ///
    /// @param effect stronger, weaker, or to be judged
    /// @param duties the duty as it was and as it is, or the one that came or went; none where the duty is the same
    public record Shift(String effect, List<Duty> duties, String words) {

        public Shift {
            duties = List.copyOf(duties);
        }
    }

    /// All of it in a line: `2 stronger, 1 new, 8 unchanged`; empty where neither edition has a clause.
    public String summary(EditionChanges changes) {
        return changes.tally().entrySet().stream().map(entry -> tally(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String tally(ChangeKind kind, int number) {
        return words.say("tally." + kind.word(), number);
    }

    /// What became of a clause, the weightiest first: `Stronger, reworded`.
    public String kinds(ClauseChange change) {
        String also = change.also().stream().map(kind -> ", " + words.say("became." + kind.word()))
                .collect(Collectors.joining());
        return Words.opening(words.say("became." + change.kind().word())) + also;
    }

    /// In which ways it binds otherwise; none where it binds as before.
    public List<Shift> shifts(ClauseChange change) {
        return change.shifts().stream().map(this::shift).toList();
    }

    private Shift shift(ForceShift shift) {
        String who = Entry.names(shift.who());
        String says = words.say("shift." + shift.kind().word(), shift.says(), who, shift.was(), shift.now());
        return new Shift(words.say("effect." + shift.effect().word()), duties(shift), says);
    }

    private static List<Duty> duties(ForceShift shift) {
        boolean ofDuty = shift.kind() == ShiftKind.DUTY_CHANGED || shift.kind() == ShiftKind.DUTY_ADDED
                || shift.kind() == ShiftKind.DUTY_DROPPED;
        return ofDuty
                ? Stream.of(shift.before(), shift.after()).flatMap(Optional::stream).map(Rule::duty).toList()
                : List.of();
    }
}
