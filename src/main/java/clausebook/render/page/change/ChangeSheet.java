package clausebook.render.page.change;

import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.Marks;
import clausebook.render.part.Turn;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.ChangeAddress;
import clausebook.render.part.edition.EditionRecord;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.ChangeWords;
import clausebook.words.WholePolicyChanges;
import clausebook.words.Words;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the page of what one edition changed.
final class ChangeSheet {

    private static final Set<ChangeKind> WITHOUT_WORDS = EnumSet.of(ChangeKind.RENUMBERED, ChangeKind.MARKS_ONLY,
            ChangeKind.CORRECTED, ChangeKind.UNCHANGED);

    private final Viewpoint from;
    private final EditionChanges changes;
    private final ChangeRow row;
    private final List<ClauseChange> told;
    private final Map<ClauseChange, Integer> places = new IdentityHashMap<>();

    ChangeSheet(Viewpoint from, ChangeRow row) {
        this.from = from;
        this.row = row;
        this.changes = row.changes();
        this.told = Stream.of(ChangeKind.values()).filter(ChangeSheet::withWords)
                .flatMap(kind -> changes.of(kind).stream()).toList();
        told.forEach(change -> places.put(change, places.size()));
    }

    /// A clause that only got another number stands in a table; one that stayed as it was is only counted.
    private static boolean withWords(ChangeKind kind) {
        return !WITHOUT_WORDS.contains(kind);
    }

    Sheet sheet() {
        String title = say("changes.title", changes.to().edition().label());
        String window = say("title.changes", changes.from().edition().label(), changes.to().edition().label(),
                changes.to().policy().title(), changes.to().council().called());
        return new Sheet(from.words(), Frame.of(from, window, Frame.crumbs(from, changes.to())), view(title));
    }

    private ChangeView view(String title) {
        WholePolicyChanges whole = new WholePolicyChanges(from.words(), changes);
        return new ChangeView(
                Words.opening(changes.to().council().fullName()) + ", " + changes.to().policy().title(), title,
                same(), editions(), tally(), whole.lines(), whole.facts(), chapters(),
                renumbered(), EditionRecord.of(from, changes.to()),
                new Turn(neighbour(-1), neighbour(1)));
    }

    private String same() {
        String same = from.words().count("changes.same", changes.of(ChangeKind.UNCHANGED).size());
        int marks = changes.of(ChangeKind.MARKS_ONLY).size();
        return marks == 0 ? same : same + " " + from.words().count("changes.marks", marks);
    }

    private List<Detail> editions() {
        EditionWords words = new EditionWords(from);
        return List.of(
                new Detail(say("changes.from"), List.of(from.to(changes.from())), words.tag(changes.from()), true),
                new Detail(say("changes.to"), List.of(from.to(changes.to())), words.tag(changes.to()), true),
                words.adopted(changes.to()), words.minute(changes.to()));
    }

    private List<ChangeView.Tally> tally() {
        return changes.tally().entrySet().stream()
                .map(entry -> new ChangeView.Tally(entry.getValue(),
                        new Link(entry.getKey() == ChangeKind.UNCHANGED ? "" : "#" + id(entry.getKey()),
                                say("became." + entry.getKey().word()))))
                .toList();
    }

    private static String id(ChangeKind kind) {
        return Words.opening(kind.word());
    }

    private List<ChangeView.Chapter> chapters() {
        return Stream.of(ChangeKind.values()).filter(ChangeSheet::withWords).filter(kind -> !changes.of(kind).isEmpty())
                .map(kind -> new ChangeView.Chapter(id(kind), say("change." + kind.word()),
                        from.words().count("count.clauses", changes.of(kind).size()),
                        changes.of(kind).stream().map(this::entry).toList()))
                .toList();
    }

    private ChangeView.Entry entry(ClauseChange change) {
        int at = places.get(change);
        ChangeText shown = new ChangeText(from, change);
        ChangeWords words = new ChangeWords(from.words());
        return new ChangeView.Entry(ChangeAddress.anchor(changes, change), shown.name(), shown.text(),
                words.kinds(change), change.guessed() ? say("change.guess") : "", shifts(words.shifts(change)),
                shown.notes(), shown.editions(), new ChangeView.Step(say("change.place", at + 1, told.size()),
                        new Turn(jump(at - 1, "change.previous"), jump(at + 1, "change.next"))));
    }

    private List<ChangeView.Shift> shifts(List<ChangeWords.Shift> shifts) {
        return shifts.stream()
                .map(shift -> new ChangeView.Shift(shift.effect(),
                        shift.duties().stream().map(duty -> new Marks(from).of(duty, "")).toList(), shift.words()))
                .toList();
    }

    private Link jump(int at, String key) {
        return at < 0 || at >= told.size()
                ? Link.none("")
                : new Link("#" + ChangeAddress.anchor(changes, told.get(at)), say(key));
    }

    private List<ChangeView.Renumbered> renumbered() {
        return changes.of(ChangeKind.RENUMBERED).stream().map(change -> {
            PlacedClause after = change.after().getFirst();
            return new ChangeView.Renumbered(ChangeAddress.anchor(changes, change), number(change.before().getFirst()),
                    from.to(after, number(after)), from.names().title(after));
        }).toList();
    }

    private String number(PlacedClause clause) {
        String number = clause.fullNumber();
        return number.isEmpty() ? say("change.no-number") : number;
    }

    /// What the edition before, or after, changed.
    private Link neighbour(int step) {
        int at = row.at() + step;
        return at < 0 || at >= row.all().size() ? Link.none("") : from.to(row.all().get(at));
    }

    private String say(String key, Object... parts) {
        return from.words().say(key, parts);
    }
}
