package clausebook.index;

import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.guide.Address;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the page shows of each clause: a file for each, with its items, so that a hit brings nothing with it that is not shown.
///
/// A file is `[edition, clause]`. An edition is `[title, label, whom it covers, address before the clause, address behind it, council]`; a clause
/// `[id, number, title, stem, parts]`; a part, the clause itself first, `[text, duties, bearers, number, id, part it reads on from]`.
record ClauseFiles(ClauseDocs docs) {

    int count() {
        return docs.roots();
    }

    List<Object> file(int root) {
        List<ClauseDoc> parts = docs.ofRoot(root);
        return List.of(edition(parts.getFirst().placed().edition()), clause(parts));
    }

    private List<Object> edition(EditionGuide edition) {
        String policy = Address.of(edition.policy().id()).replace("index.html", "");
        String before = docs.earlier() ? Address.of(edition.edition().id()) + "#" : policy + "clauses/";
        return List.of(edition.policy().title(), edition.edition().label(),
                edition.edition().covers().stream().map(audience -> audience.name()).collect(Collectors.joining(", ")), before,
                docs.earlier() ? "" : ".html", edition.council().called());
    }

    private static List<Object> clause(List<ClauseDoc> parts) {
        ClauseDoc root = parts.getFirst();
        return List.of(root.clause().id().slug(), shownNumber(root.placed()), root.title(), root.stem(),
                parts.stream().map(part -> part(part, parts)).toList());
    }

    private static List<Object> part(ClauseDoc part, List<ClauseDoc> parts) {
        String duties = part.duties().stream().map(duty -> String.valueOf(duty.ordinal())).collect(Collectors.joining());
        List<Object> values = new ArrayList<>(List.of(part.text(), duties, part.bearers()));
        if (part.item() > 0) {
            values.addAll(List.of(shownNumber(part.placed()), part.clause().id().slug(), readsOnFrom(part, parts)));
        }
        return values;
    }

    /// The place in the list of what an item reads on from, or -1.
    private static int readsOnFrom(ClauseDoc part, List<ClauseDoc> parts) {
        Optional<PlacedClause> stem = part.placed().stem();
        for (int i = 0; i < parts.size(); i++) {
            if (stem.isPresent() && parts.get(i).placed() == stem.get()) {
                return i;
            }
        }
        return -1;
    }

    /// The number as pages show it: `7.3 a)`.
    private static String shownNumber(PlacedClause placed) {
        Clause clause = placed.clause();
        String own = clause.number();
        if (clause.part() != Part.ITEM || own.isEmpty() || own.contains(".")) {
            return own;
        }
        return (placed.parent().map(ClauseFiles::shownNumber).orElse("") + " " + own + (own.endsWith(")") ? "" : ")")).strip();
    }
}
