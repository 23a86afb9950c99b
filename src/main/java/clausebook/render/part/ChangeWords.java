package clausebook.render.part;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.guide.Address;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.ForceShift;
import clausebook.guide.ShiftKind;
import clausebook.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what an edition changed, in short.
public record ChangeWords(Viewpoint from) {

    /// One way in which a rule binds otherwise.
    ///
    /// @param effect stronger, weaker, or to be judged
    /// @param marks  the duty as it was and as it is, or the one that came or went; empty where the duty is the same
    public record Shift(String effect, List<Mark> marks, String words) {}

    /// All of it in a line: `2 stronger, 1 new, 8 unchanged`.
    public String summary(EditionChanges changes) {
        return changes.tally().entrySet().stream().map(entry -> tally(entry.getKey(), entry.getValue())).collect(Collectors.joining(", "));
    }

    private String tally(ChangeKind kind, int number) {
        return from.words().say("tally." + kind.word(), number);
    }

    /// What became of a clause, the weightiest first: `Stronger, reworded`.
    public String kinds(ClauseChange change) {
        String also = change.also().stream().map(kind -> ", " + from.words().say("became." + kind.word())).collect(Collectors.joining());
        return Words.opening(from.words().say("became." + change.kind().word())) + also;
    }

    /// In which ways it binds otherwise.
    public List<Shift> shifts(ClauseChange change) {
        return change.shifts().stream().map(this::shift).toList();
    }

    private Shift shift(ForceShift shift) {
        String who = shift.who().stream().map(bearer -> bearer.name()).collect(Collectors.joining(", "));
        String says = from.words().say("shift." + shift.kind().word(), shift.says(), who, shift.was(), shift.now());
        return new Shift(from.words().say("effect." + shift.effect().word()), marks(shift), says);
    }

    /// The marks of the duty before and after, where it is the duty that changed.
    private List<Mark> marks(ForceShift shift) {
        boolean ofDuty = shift.kind() == ShiftKind.DUTY_CHANGED || shift.kind() == ShiftKind.DUTY_ADDED
                || shift.kind() == ShiftKind.DUTY_DROPPED;
        return ofDuty
                ? Stream.of(shift.before(), shift.after()).flatMap(Optional::stream).map(Rule::duty).map(this::mark).toList()
                : List.of();
    }

    private Mark mark(Duty duty) {
        return new Marks(from).of(duty, "");
    }

    /// The way to what an edition changed.
    public Link way(EditionChanges changes) {
        return from.to(Address.changes(changes.from().edition().id(), changes.to().edition().id()),
                from.words().say("changes.title", changes.to().edition().label()));
    }
}
