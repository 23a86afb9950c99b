package clausebook.words;

import clausebook.corpus.Entry;
import clausebook.corpus.Part;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One changed clause, told in lines.
public record ChangeLines(Words words, ClauseChange change) {

    /// Number and title, with the number before where it was another: `7.11 Photos and videos (was 6.11)`.
    public String name() {
        String was = was();
        return (numbers(newest()) + " " + title()).strip() + (was.isEmpty() ? "" : " (" + was + ")");
    }

    /// The clauses to show it under: those of the newer edition, else of the older one. Never none.
    public List<PlacedClause> newest() {
        return change.after().isEmpty() ? change.before() : change.after();
    }

    /// The titles, each once.
    public String title() {
        return newest().stream().map(new ClauseNames(words)::title).distinct()
                .collect(Collectors.joining(words.say("change.and")));
    }

    /// `was 6.11`; empty where it has no other number than before, or was not there before.
    public String was() {
        String before = numbers(change.before());
        return change.after().isEmpty() || before.isEmpty() || before.equals(numbers(change.after()))
                ? ""
                : words.say("change.was", before);
    }

    private String numbers(List<PlacedClause> clauses) {
        return clauses.stream().map(PlacedClause::fullNumber).filter(number -> !number.isEmpty())
                .collect(Collectors.joining(words.say("change.and")));
    }

    /// What became of it: `Stronger, reworded`.
    public String kinds() {
        return new ChangeWords(words).kinds(change);
    }

    /// In which ways it binds otherwise, a sentence each.
    public List<String> shifts() {
        return new ChangeWords(words).shifts(change).stream().map(this::shift).toList();
    }

    private String shift(ChangeWords.Shift shift) {
        List<String> duties = shift.duties().stream().map(duty -> words.say("duty." + duty.word())).toList();
        return switch (duties.size()) {
            case 2 -> words.say("told.shift.changed", shift.effect(), duties.get(0), duties.get(1), shift.words());
            case 1 -> words.say("told.shift.duty", shift.effect(), duties.getFirst(), shift.words());
            default -> words.say("told.shift", shift.effect(), shift.words());
        };
    }

    /// What it means and why: how it binds otherwise, place, reason, whom it affects, whether we only guess; a sentence
    /// each.
    public List<String> notes() {
        List<String> notes = new ArrayList<>(shifts());
        if (!change.isRead()) {
            notes.add(words.say("told.unread"));
        }
        if (change.is(ChangeKind.MOVED)) {
            notes.add(words.say("told.moved", moved()));
        }
        why().ifPresent(notes::add);
        String affected = Entry.names(change.affected());
        if (!affected.isEmpty()) {
            notes.add(words.say("told.affects", affected));
        }
        if (!change.released().isEmpty()) {
            notes.add(words.say("told.released", Entry.names(change.released())));
        }
        if (change.guessed()) {
            notes.add(words.say("change.guess"));
        }
        return notes;
    }

    /// The reason that was given; empty where there is none.
    public Optional<String> why() {
        return Optional.of(change.reason()).filter(reason -> !reason.isEmpty())
                .map(reason -> words.say("told.why", reason));
    }

    /// From where to where it moved, inside a sentence. Only for what did.
    public String moved() {
        String was = place(change.before().getFirst());
        String is = place(change.after().getFirst());
        return was.equals(is) ? words.say("change.within", is) : words.say("change.from-to", was, is);
    }

    private String place(PlacedClause clause) {
        ClauseNames names = new ClauseNames(words);
        return clause.part() == Part.ITEM
                ? names.name(clause.parent().orElseThrow())
                : names.heading(clause.section());
    }
}
