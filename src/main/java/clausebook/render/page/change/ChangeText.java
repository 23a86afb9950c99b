package clausebook.render.page.change;

import clausebook.address.Address;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.text.Redline;
import clausebook.words.ChangeLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One changed clause in words: what it is called, its text, and what there is to say beside it.
record ChangeText(Viewpoint from, ClauseChange change) {

    ChangeView.Name name() {
        List<Link> numbers = lines().newest().stream().map(clause -> from.to(clause, clause.fullNumber())).toList();
        return new ChangeView.Name(numbers, lines().was(), lines().title());
    }

    private ChangeLines lines() {
        return new ChangeLines(from.words(), change);
    }

    /// The words it reads on from stand without marks: they have a change of their own where they changed.
    ChangeView.Text text() {
        String stem = change.shown().stem().map(this::plain).orElse("");
        String note = change.differences().isEmpty() ? from.words().say("change.same-words") : "";
        return new ChangeView.Text(stem, paragraphs(), note);
    }

    private List<Redline.Paragraph> paragraphs() {
        if (!change.differences().isEmpty()) {
            return Redline.of(change.differences(), from.words());
        }
        return change.kind() == ChangeKind.MOVED ? List.of() : Redline.plain(plain(change.shown()));
    }

    private String plain(PlacedClause clause) {
        return new MentionWords(from.guide()).plain(clause);
    }

    List<Detail> notes() {
        List<Detail> notes = new ArrayList<>();
        if (change.is(ChangeKind.MOVED)) {
            notes.add(Detail.of(from.words().say("change.moved"), lines().moved()));
        }
        if (!change.reason().isEmpty()) {
            notes.add(Detail.of(from.words().say("change.why"), change.reason()));
        }
        List<Link> affected = change.affected().stream().map(from::to).toList();
        List<Link> released = change.released().stream().map(from::to).toList();
        if (affected.isEmpty() && released.isEmpty()) {
            affected = List.of(Link.none(from.words().say(change.isRead() ? "change.everybody" : "change.unread")));
        }
        if (!affected.isEmpty()) {
            notes.add(Detail.of(from.words().say("change.affects"), affected));
        }
        if (!released.isEmpty()) {
            notes.add(Detail.of(from.words().say("change.released"), released));
        }
        return notes;
    }

    /// The way to the clauses where they stand in the older edition and in the newer one.
    List<Detail> editions() {
        return Stream.of(change.before(), change.after()).filter(clauses -> !clauses.isEmpty())
                .map(clauses -> Detail.of(from.words().say("change.in", clauses.getFirst().edition().label()),
                        clauses.stream().map(this::inItsEdition).toList()))
                .toList();
    }

    private Link inItsEdition(PlacedClause clause) {
        return from.to(Address.of(clause.edition().id()) + "#" + clause.id().slug(),
                from.names().called(clause));
    }
}
