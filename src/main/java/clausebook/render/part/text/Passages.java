package clausebook.render.part.text;

import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.corpus.Rule;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Html;
import clausebook.render.part.Detail;
import clausebook.render.part.Marks;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.text.Passage.Item;
import clausebook.render.part.text.Passage.Margin;
import clausebook.render.part.text.Passage.Number;
import java.util.List;
import java.util.Set;

/// Makes passages of clauses: each with its items, its marks and its kinds.
public final class Passages {

    private final Viewpoint from;
    private final boolean anchored;

    /// @param anchored true where the passages carry their ids as anchors
    public Passages(Viewpoint from, boolean anchored) {
        this.from = from;
        this.anchored = anchored;
    }

    /// A clause with all its items.
    public Passage of(PlacedClause clause) {
        return of(clause, List.of());
    }

    /// A placed with all its items and some notes for its margin.
    public Passage of(PlacedClause placed, List<Detail> notes) {
        List<Clause> marked = standsAlone(placed) ? List.of(placed.clause()) : placed.clause().withItems().toList();
        return make(placed, placed.clause().items(), marked, notes, placed.clause().stem(), Html.NONE);
    }

    /// A clause with those of its items that are listed; its own words are soft where it is not itself listed.
    public Passage only(PlacedClause root, Set<PlacedClause> listed) {
        return only(root, listed, List.of());
    }

    /// The same, with what limits the rules of those that are listed beside it.
    public Passage limited(PlacedClause root, Set<PlacedClause> listed) {
        List<Rule> rules = root.clause().withItems().filter(each -> listed.contains(placed(root, each)))
                .flatMap(clause -> clause.rules().stream()).toList();
        return only(root, listed, new RuleLines(from).limits(rules));
    }

    private Passage only(PlacedClause root, Set<PlacedClause> listed, List<Detail> notes) {
        if (standsAlone(root) && listed.contains(root)) {
            return make(root, List.of(), List.of(root.clause()), notes, false, stem(root));
        }
        List<Clause> items = root.clause().withItems().skip(1).filter(item -> isListed(root, item, listed)).toList();
        List<Clause> marked = root.clause().withItems().filter(each -> listed.contains(placed(root, each))).toList();
        return make(root, items, marked, notes, !listed.contains(root), stem(root));
    }

    /// True for most clauses: without items or a closing line.
    private static boolean standsAlone(PlacedClause root) {
        return root.clause().items().isEmpty() && root.clause().closing().isEmpty();
    }

    /// An item under a listed item comes with that one; a closing line comes with its clause.
    private static boolean isListed(PlacedClause root, Clause item, Set<PlacedClause> listed) {
        PlacedClause placed = placed(root, item);
        boolean withAnother = placed.parent().filter(above -> above != root && listed.contains(above)).isPresent();
        return listed.contains(placed) && !withAnother && item.part() != Part.CLOSING;
    }

    /// The words from which a clause reads on, where it stands apart from them.
    public Html stem(PlacedClause clause) {
        return clause.stem().map(stem -> Html.blocks(stem.clause().text().words(), from.linker(stem)))
                .orElse(Html.NONE);
    }

    private static PlacedClause placed(PlacedClause root, Clause clause) {
        return root.edition().find(clause.id()).orElseThrow();
    }

    private Passage make(PlacedClause root, List<Clause> items, List<Clause> marked, List<Detail> notes, boolean soft,
            Html stem) {
        Clause clause = root.clause();
        Marks marks = new Marks(from);
        return new Passage(anchor(clause), new Number(from.toClause(clause.id()), clause.number(), spoken(root)),
                clause.title(), soft, stem, Html.blocks(clause.text().words(), from.linker(root)),
                items.stream().map(item -> item(root, item)).toList(), last(root, clause), lang(root),
                new Margin(marks.of(root, marked), marks.kinds(marked), notes));
    }

    private Item item(PlacedClause root, Clause clause) {
        List<Item> below = clause.items().stream().map(lower -> item(root, lower)).toList();
        String href = anchored ? "#" + clause.id().slug() : from.toClause(clause.id());
        return new Item(anchor(clause), new Number(href, clause.itemNumber(), from.words().say("part.item")),
                Html.inline(clause.text().words(), from.linker(placed(root, clause))), below, last(root, clause));
    }

    private List<Item> last(PlacedClause root, Clause clause) {
        return clause.closing().stream().map(line -> item(root, line)).toList();
    }

    /// What a screen reader says for the number: its kind, or the whole name where nothing is printed.
    private String spoken(PlacedClause root) {
        return root.clause().number().isEmpty() ? from.names().title(root) : from.words().say("part.clause");
    }

    private String anchor(Clause clause) {
        return anchored ? clause.id().slug() : "";
    }

    /// The language of a clause's edition, or nothing where it is the site's own.
    private String lang(PlacedClause clause) {
        String language = clause.edition().language();
        return language.equals(from.guide().site().language()) ? "" : language;
    }
}
