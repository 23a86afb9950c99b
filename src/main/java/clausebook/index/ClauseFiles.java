package clausebook.index;

import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.guide.Address;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the page shows of each clause: a few neighbouring clauses a file, each with its items.
///
/// A file is `[editions, clauses]`. An edition is `[title, label, whom it covers, address before the clause, address behind it, council]`; a clause
/// `[edition, id, number, title, stem, parts]`; a part, the clause itself first, `[text, duties, bearers, number, id, part it reads on from]`.
record ClauseFiles(Guide guide, ClauseDocs docs) {

    /// Few, so that a hit brings little with it that is not shown.
    static final int IN_A_FILE = 2;

    int count() {
        return (docs.roots() + IN_A_FILE - 1) / IN_A_FILE;
    }

    List<Object> file(int number) {
        int first = number * IN_A_FILE;
        Map<EditionGuide, Integer> editions = new LinkedHashMap<>();
        List<Object> clauses = new ArrayList<>();
        for (int root = first; root < Math.min(first + IN_A_FILE, docs.roots()); root++) {
            List<ClauseDoc> parts = docs.ofRoot(root);
            int edition = editions.computeIfAbsent(parts.getFirst().placed().edition(), _ -> editions.size());
            clauses.add(clause(parts, edition));
        }
        return List.of(editions.keySet().stream().map(this::edition).toList(), clauses);
    }

    private List<Object> edition(EditionGuide edition) {
        String policy = Address.of(edition.policy().id()).replace("index.html", "");
        String before = docs.earlier() ? Address.of(edition.edition().id()) + "#" : policy + "clauses/";
        return List.of(edition.policy().title(), edition.edition().label(),
                edition.edition().covers().stream().map(audience -> audience.name()).collect(Collectors.joining(", ")), before,
                docs.earlier() ? "" : ".html", edition.council().called());
    }

    private List<Object> clause(List<ClauseDoc> parts, int edition) {
        ClauseDoc root = parts.getFirst();
        return List.of(edition, root.clause().id().slug(), shownNumber(root.placed()), root.title(), root.stem(),
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
