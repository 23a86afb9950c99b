package clausebook.renew.amend;

import clausebook.corpus.Amendment;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.text.prose.Verbatim;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the decisions of a meeting change in an edition's file: its words and their readings, the reasons, and an
/// amendment for each.
public final class AmendmentEdits {

    /// What a clause says and how it was read: where its words are those of the edition before, so are these.
    private static final List<String> SAID = List.of("text", "kind", "rules", "facts", "each", "topics", "plain");

    private final Guide guide;
    private final EditionGuide draft;
    private final ClausePlaces places;
    private final Optional<ClausePlaces> before;
    private final FreshIds ids;
    private final Reasons reasons;
    private final AmendmentRows rows;
    private final List<YamlEdit> edits = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    private AmendmentEdits(Guide guide, EditionGuide draft, Files files, Moved moved) {
        this.guide = guide;
        this.draft = draft;
        this.places = new ClausePlaces(files.draft());
        this.before = files.before().map(ClausePlaces::new);
        this.ids = FreshIds.of(guide, draft.policy());
        this.reasons = new Reasons(files.draft(), moved.minute());
        this.rows = new AmendmentRows(draft.tabling().amendments().size(), moved);
    }

    /// What the files of the editions say.
    ///
    /// @param before of the edition that the draft was compared with
    public record Files(YamlValue draft, Optional<YamlValue> before) {}

    /// Where and by whom it was moved.
    ///
    /// @param by the role, as `role:clerk`
    public record Moved(String minute, Optional<String> by) {}

    /// @param obstacles what can't be taken over, a line each; then none of the edits may be made
    public record Made(List<YamlEdit> edits, List<String> obstacles) {

        public Made {
            edits = List.copyOf(edits);
            obstacles = List.copyOf(obstacles);
        }
    }

    /// Of what was decided of each clause.
    public static Made of(Guide guide, EditionGuide draft, Files files, Moved moved, List<Decision> decisions) {
        AmendmentEdits all = new AmendmentEdits(guide, draft, files, moved);
        decisions.forEach(all::add);
        all.edits.addAll(all.reasons.edits());
        all.edits.addAll(all.rows.edits());
        return new Made(all.edits, all.obstacles);
    }

    /// Of one amendment that fell: the text stays.
    public static Made fell(Guide guide, EditionGuide draft, Files files, Moved moved, PlacedClause clause,
            String words) {
        AmendmentEdits all = new AmendmentEdits(guide, draft, files, moved);
        String id = clause.id().slug();
        all.rows.add(id, Amendment.Result.FELL, all.places.words(id, "text"), Typed.markdown(words));
        return new Made(all.rows.edits(), List.of());
    }

    private void add(Decision decision) {
        switch (decision) {
            case Decision.Reworded(var id, String words) -> reworded(draft.find(id), id.slug(), words);
            case Decision.Restored(var id) -> restored(id.slug());
            case Decision.Returned(var id) -> returned(id.slug());
            case Decision.Struck(var id) -> struck(draft.find(id), id.slug());
            case Decision.Added added -> added(added);
            case Decision.Renumbered(var id, String number) ->
                    places.find(id.slug()).ifPresent(at -> edits.add(YamlEdit.put(at.field("number"), number)));
            case Decision.Retitled(var id, String words) -> places.find(id.slug())
                    .ifPresent(at -> edits.add(YamlEdit.put(at.field("title"), Verbatim.line(words))));
        }
    }

    /// Nobody has read the new words; the old reading is a proposal.
    private void reworded(Optional<PlacedClause> clause, String id, String words) {
        if (clause.isEmpty()) {
            obstacles.add("the draft takes this clause out, and it is back with other words: " + words);
            return;
        }
        String was = places.words(id, "text");
        String text = new Relinked(guide, clause.get()).of(was, Typed.markdown(words));
        edits.add(YamlEdit.put(places.find(id).orElseThrow().field("text"), text));
        String root = clause.get().root().id().slug();
        if (clause.get().isRead()) {
            YamlPath at = places.find(root).orElseThrow();
            YamlEdit unread = YamlEdit.put(at.field("reading"), "suggested");
            if (!edits.contains(unread)) {
                edits.add(unread);
                edits.add(new YamlEdit.Remove(at.field("read")));
            }
        }
        rows.add(id, Amendment.Result.CARRIED, was, text);
        if (before.flatMap(old -> old.find(id)).isPresent()) {
            reasons.reworded(id, root);
        }
    }

    private void restored(String id) {
        ClausePlaces old = before.orElseThrow();
        YamlPath at = places.find(id).orElseThrow();
        for (String field : SAID) {
            Optional<YamlValue> value = old.value(id, field);
            if (!value.equals(places.value(id, field))) {
                edits.add(value.<YamlEdit>map(found -> new YamlEdit.Put(at.field(field), found))
                        .orElseGet(() -> new YamlEdit.Remove(at.field(field))));
            }
        }
        rows.add(id, Amendment.Result.CARRIED, places.words(id, "text"), old.words(id, "text"));
        reasons.drop(id);
    }

    /// It comes back with all that hung on it, to the place behind the clause that stood before it.
    private void returned(String id) {
        ClausePlaces old = before.orElseThrow();
        Optional<YamlPath> place = new OldPlace(old, places).of(id);
        if (place.isEmpty()) {
            obstacles.add("a clause that the draft takes out is back, and what it stood in is gone: "
                    + old.words(id, "text"));
            return;
        }
        edits.add(new YamlEdit.Insert(place.get(), old.value(id).orElseThrow()));
        rows.add(id, Amendment.Result.CARRIED, "", old.words(id, "text"));
        reasons.drop(id);
    }

    private void struck(Optional<PlacedClause> clause, String id) {
        boolean holds = clause.isEmpty() || draft.clauses().stream()
                .anyMatch(part -> part.parent().filter(clause.get()::equals).isPresent());
        if (holds) {
            obstacles.add("a clause is gone on which others hang: " + places.words(id, "text"));
            return;
        }
        edits.add(new YamlEdit.Remove(places.find(id).orElseThrow()));
        rows.add(id, Amendment.Result.CARRIED, places.words(id, "text"), "");
        if (before.flatMap(old -> old.find(id)).isPresent()) {
            reasons.struck(id);
        } else {
            reasons.drop(id);
        }
    }

    private void added(Decision.Added added) {
        Optional<YamlPath> place = new NewPlace(draft, places).of(added);
        if (place.isEmpty()) {
            obstacles.add("new, and the program can't tell where it belongs: " + added.number() + " " + added.words());
            return;
        }
        String id = ids.of(added.words());
        String text = Typed.markdown(added.words());
        edits.add(new YamlEdit.Insert(place.get(), new YamlValue.Fields(List.of(
                new YamlValue.Field("id", YamlValue.text(id)),
                new YamlValue.Field("number", YamlValue.text(added.number())),
                new YamlValue.Field("text", YamlValue.text(text)),
                new YamlValue.Field("reading", YamlValue.text("none"))))));
        rows.add(id, Amendment.Result.CARRIED, "", text);
        reasons.added(id);
    }
}
