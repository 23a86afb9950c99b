package clausebook.render.page.clause;

import clausebook.address.Address;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Html;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.ChangeWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A clause in each edition of its policy, the newest first.
record ClauseEditions(Viewpoint from, ClausePlace place) {

    /// A clause in one edition.
    ///
    /// @param date    when the edition began, or that it is not known
    /// @param words   how it stood there
    /// @param fate    what became of it on the way to this edition, or empty
    /// @param change  the way to what this edition did to it, in words of what that was; its words are empty where it
    ///                did nothing
    /// @param text    its words where they differ from those above, or nothing
    /// @param current true for the edition that speaks
    public record Stage(Link edition, String date, Tag tag, String words, String fate, Link change,
            Html text, boolean current) {}

    List<Stage> stages() {
        return place.policy().editions().reversed().stream().map(this::stage).toList();
    }

    private Stage stage(EditionGuide edition) {
        Optional<PlacedClause> there = edition.find(place.history().id());
        String date = edition.start().map(day -> from.dates().of(day)).orElse(from.words().say("date.unknown"));
        Link link = there.map(clause -> from.to(Address.of(edition.id()) + "#" + clause.id().slug(),
                edition.label())).orElseGet(() -> from.to(edition));
        return new Stage(link, date, new EditionWords(from).tag(edition),
                there.map(this::words).orElse(from.words().say("stage.absent")), fate(edition), change(edition),
                there.filter(clause -> !isSame(clause)).map(this::text).orElse(Html.NONE), edition.leading());
    }

    private String words(PlacedClause clause) {
        String number = clause.fullNumber();
        String place =
                number.isEmpty() ? from.words().say("stage.unnumbered") : from.words().say("stage.number", number);
        if (clause == place().history().current()) {
            return place;
        }
        return place + ", " + from.words().say(isSame(clause) ? "stage.same" : "stage.other");
    }

    private boolean isSame(PlacedClause placed) {
        return placed.clause().text().words().equals(place.history().current().clause().text().words());
    }

    private Html text(PlacedClause placed) {
        return Html.blocks(placed.clause().text().words(), from.linker(placed));
    }

    private String fate(EditionGuide guide) {
        Edition.Change change = guide.edition().changes().get(place.history().id());
        if (change == null) {
            return "";
        }
        String into = change.into().stream().map(this::called).collect(Collectors.joining(", "));
        String fate = change.fate().map(found -> from.words().say("fate." + found.word(), into)).orElse("");
        return (fate + " " + change.reason()).strip();
    }

    private Link change(EditionGuide edition) {
        return place.changes().of(edition.id(), place.history().id())
                .map(change -> from.to(place.changes().address(edition.id(), change),
                        from.words().say("stage.change", new ChangeWords(from.words()).kinds(change))))
                .orElse(Link.none(""));
    }

    private String called(ClauseId id) {
        return from.names().name(from.guide().history(id).current());
    }
}
