package clausebook.index.analysis;

import clausebook.character.Characters;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The clauses that one index searches, in the order of councils, policies and reading.
///
/// @param all one a clause or item; items follow their clause
/// @param firstOfRoot where in `all` each clause begins, with the number of all at its end
public record IndexedClauses(Language language, boolean earlier, List<IndexedClause> all, int[] firstOfRoot) {

    public static IndexedClauses of(Guide guide, Language language, boolean earlier) {
        MentionWords mentions = new MentionWords(guide);
        List<IndexedClause> clauses = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        editions(guide).filter(edition -> Language.of(edition) == language && isEarlier(edition) == earlier)
                .forEach(edition -> {
                    for (PlacedClause placed : edition.clauses()) {
                        if (placed.parent().isEmpty()) {
                            firsts.add(clauses.size());
                        }
                        List<IndexedClause> before = clauses.subList(firsts.getLast(), clauses.size());
                        clauses.add(new IndexedClause(placed, firsts.size() - 1, before.size(),
                                Characters.folded(mentions.plain(placed)),
                                stem(placed, before, mentions)));
                    }
                });
        firsts.add(clauses.size());
        return new IndexedClauses(language, earlier, clauses, firsts.stream().mapToInt(Integer::intValue).toArray());
    }

    /// The plain words that a clause reads on from; mostly those of a part that came before it, which are made once.
    private static String stem(PlacedClause placed, List<IndexedClause> before, MentionWords mentions) {
        if (placed.stem().isEmpty()) {
            return "";
        }
        PlacedClause stem = placed.stem().get();
        for (IndexedClause doc : before) {
            if (doc.placed() == stem) {
                return doc.text();
            }
        }
        return Characters.folded(mentions.plain(stem));
    }

    private static Stream<EditionGuide> editions(Guide guide) {
        return guide.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream());
    }

    /// What no longer speaks, or does not speak yet for its policy, is searched only where a reader asks for it.
    private static boolean isEarlier(EditionGuide edition) {
        return !edition.leading() || edition.standing() == Standing.WITHDRAWN;
    }

    public int roots() {
        return firstOfRoot.length - 1;
    }

    /// The clauses of one clause, itself first.
    public List<IndexedClause> ofRoot(int root) {
        return all.subList(firstOfRoot[root], firstOfRoot[root + 1]);
    }
}
