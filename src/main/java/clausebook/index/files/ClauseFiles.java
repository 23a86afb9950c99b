package clausebook.index.files;

import clausebook.address.Address;
import clausebook.character.Characters;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.IndexedClauses;
import java.util.ArrayList;
import java.util.List;

/// What the page shows of each clause: a file for each, with its items, so that a hit brings nothing with it that is
/// not shown.
///
/// A file is `[edition, clause]`. An edition is `[title, label, whom it covers, address before the clause, address
/// behind it, council]`; a clause `[id, number, title, stem, parts]`; a part, the clause itself first, `[text, duties,
/// bearers, number, id, part it reads on from]`.
public final class ClauseFiles {

    private final IndexedClauses clauses;
    /// By clause its edition; those of one edition have the same.
    private final List<Script.Written> editions = new ArrayList<>();

    public ClauseFiles(IndexedClauses clauses) {
        this.clauses = clauses;
        EditionGuide before = null;
        for (int root = 0; root < clauses.roots(); root++) {
            EditionGuide edition = clauses.ofRoot(root).getFirst().placed().edition();
            editions.add(edition == before ? editions.getLast() : Script.Written.of(edition(edition)));
            before = edition;
        }
    }

    public int count() {
        return clauses.roots();
    }

    public List<Object> file(int root) {
        return List.of(editions.get(root), clause(clauses.ofRoot(root)));
    }

    private List<Object> edition(EditionGuide edition) {
        String before =
                clauses.earlier() ? Address.of(edition.id()) + "#" : Address.clauses(edition.policy().id());
        return List.of(Characters.folded(edition.policy().title()), edition.label(),
                Entry.names(edition.covers()),
                before, clauses.earlier() ? "" : Address.PAGE, edition.council().called());
    }

    private static List<Object> clause(List<IndexedClause> parts) {
        IndexedClause root = parts.getFirst();
        List<Object> written = new ArrayList<>(parts.size());
        parts.forEach(part -> written.add(part(part, parts)));
        return List.of(root.clause().id().slug(), root.placed().fullNumber(), root.heading(), root.stem(), written);
    }

    private static List<Object> part(IndexedClause part, List<IndexedClause> parts) {
        String duties = duties(part);
        return part.item() == 0
                ? List.of(part.text(), duties, part.bearers())
                : List.of(part.text(), duties, part.bearers(), part.placed().fullNumber(),
                        part.clause().id().slug(), readsOnFrom(part, parts));
    }

    /// By their places in the list of all; behind these stands that nobody has read it.
    private static String duties(IndexedClause part) {
        if (!part.placed().isRead()) {
            return String.valueOf(Duty.values().length);
        }
        StringBuilder duties = new StringBuilder();
        part.duties().forEach(duty -> duties.append(duty.ordinal()));
        return duties.toString();
    }

    /// The place in the list of what an item reads on from, or -1.
    private static int readsOnFrom(IndexedClause part, List<IndexedClause> parts) {
        PlacedClause stem = part.placed().stem().orElse(null);
        for (int i = 0; stem != null && i < parts.size(); i++) {
            if (parts.get(i).placed() == stem) {
                return i;
            }
        }
        return -1;
    }
}
