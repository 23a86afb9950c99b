package clausebook.render.paper;

import clausebook.corpus.Section;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.PlacedClause;
import clausebook.render.part.ChangeWords;
import clausebook.render.part.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One change in the words of a paper.
record ChangeLines(Meeting meeting, ClauseChange change) {

    /// `7.11 Photos and videos (was 6.11)`.
    String name() {
        List<PlacedClause> newest = change.after().isEmpty() ? change.before() : change.after();
        String numbers = numbers(newest);
        String titles =
                newest.stream().map(meeting.from().names()::title).distinct().collect(Collectors.joining(meeting.say("change.and")));
        String before = numbers(change.before());
        boolean renumbered = !change.after().isEmpty() && !before.isEmpty() && !before.equals(numbers);
        return (numbers + " " + titles).strip() + (renumbered ? " (" + meeting.say("change.was", before) + ")" : "");
    }

    private String numbers(List<PlacedClause> clauses) {
        return clauses.stream().map(meeting.from().names()::number).filter(number -> !number.isEmpty())
                .collect(Collectors.joining(meeting.say("change.and")));
    }

    /// `Stronger, reworded`.
    String kinds() {
        return new ChangeWords(meeting.from()).kinds(change);
    }

    /// In which ways it binds otherwise, a sentence each.
    List<String> shifts() {
        return new ChangeWords(meeting.from()).shifts(change).stream().map(this::shift).toList();
    }

    private String shift(ChangeWords.Shift shift) {
        List<String> duties = shift.marks().stream().map(Mark::words).toList();
        return switch (duties.size()) {
            case 2 -> meeting.say("paper.shift.changed", shift.effect(), duties.get(0), duties.get(1), shift.words());
            case 1 -> meeting.say("paper.shift.duty", shift.effect(), duties.getFirst(), shift.words());
            default -> meeting.say("paper.shift", shift.effect(), shift.words());
        };
    }

    /// What it means and why: kinds, ways in which it binds otherwise, place, reason, whom it affects, whether we only guess.
    List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(kinds() + "."));
        notes.addAll(shifts());
        if (change.is(ChangeKind.MOVED)) {
            notes.add(meeting.say("paper.moved", place(change.sectionBefore().orElseThrow()), place(change.sectionAfter().orElseThrow())));
        }
        if (!change.reason().isEmpty()) {
            notes.add(meeting.say("paper.why", change.reason()));
        }
        if (!change.affected().isEmpty()) {
            notes.add(meeting.say("paper.affects", change.affected().stream().map(who -> who.name()).collect(Collectors.joining(", "))));
        }
        if (change.guessed()) {
            notes.add(meeting.say("change.guess"));
        }
        return notes;
    }

    private String place(Section section) {
        return meeting.from().names().heading(section);
    }
}
