package clausebook.check.guard;

import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Edition;
import clausebook.corpus.Wording;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.likeness.TextWords;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A text names no other council by its full name, and is no copy of what was restated for another. Official model text
/// that councils share is no fault.
final class OtherCouncils {

    private static final int ENOUGH_WORDS = 8;
    private static final int ENOUGH_CLAUSES = 3;

    private final Corpus corpus;
    private final Problems problems;
    /// Restated texts by the councils that have them.
    private final Map<String, Set<CouncilId>> restated = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final BitSet firstSigns = new BitSet();

    OtherCouncils(Corpus corpus, Problems problems) {
        this.corpus = corpus;
        this.problems = problems;
        for (Council council : corpus.councils()) {
            council.name().filter(name -> !name.isEmpty()).ifPresent(name -> {
                firstWords.add(name.substring(0, wordEnd(name, 0)));
                firstSigns.set(name.charAt(0));
            });
            for (Edition edition : editions(council)) {
                if (edition.wording() == Wording.RESTATED) {
                    edition.clauses().forEach(clause -> add(council, clause));
                }
            }
        }
    }

    private void add(Council council, Clause clause) {
        restated.computeIfAbsent(clause.text().words(), _ -> new HashSet<>(1)).add(council.id());
    }

    private static List<Edition> editions(Council council) {
        return council.policies().stream().flatMap(policy -> policy.editions().stream()).toList();
    }

    private static boolean isLong(Clause clause) {
        return TextWords.of(clause.text().words()).length() >= ENOUGH_WORDS;
    }

    void check() {
        for (Council council : corpus.councils()) {
            for (Edition edition : editions(council)) {
                Told told = new Told(edition, problems);
                copies(council, edition, told);
                edition.clauses().forEach(clause -> names(council, clause, told));
            }
        }
    }

    private void copies(Council council, Edition edition, Told told) {
        Map<CouncilId, Integer> copied = new HashMap<>();
        edition.clauses().forEach(clause -> {
            Set<CouncilId> owners = restated.getOrDefault(clause.text().words(), Set.of());
            boolean shared = owners.stream().anyMatch(owner -> !owner.equals(council.id()));
            if (shared && isLong(clause)) {
                owners.forEach(owner -> copied.merge(owner, 1, Integer::sum));
            }
        });
        copied.remove(council.id());
        // which of two came first nobody can tell: it is told of the later in order
        Optional<Council> source = corpus.councils().stream().takeWhile(other -> other != council)
                .filter(other -> copied.getOrDefault(other.id(), 0) >= ENOUGH_CLAUSES).findFirst();
        source.ifPresent(other -> told.ofWhole(ProblemCode.COPIED_FROM_COUNCIL, edition.at(),
                copied.get(other.id()) + " texts of this edition are letter for letter those of "
                        + Quoted.of(other.called()),
                "what was restated for one council is not what another has decided",
                "restate this council's own document; if it is a shared text, say so in \"answered\""));
    }

    private void names(Council council, Clause clause, Told told) {
        String text = clause.text().words();
        if (!mayName(text)) {
            return;
        }
        for (Council other : corpus.councils()) {
            Optional<String> name = other.name().filter(text::contains);
            boolean own = council.name().equals(other.name());
            if (name.isPresent() && !own) {
                told.add(ProblemCode.OTHER_COUNCIL_NAMED, clause, clause.text().start(),
                        "this text names " + Quoted.of(name.get()),
                        "a policy that was copied from another council may still bear its name",
                        "correct the name; if this council's document has it, say so in \"answered\"");
            }
        }
    }

    /// True where a word of the text begins the name of a council: only then is it worth looking for each of them.
    private boolean mayName(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (firstSigns.get(text.charAt(at)) && firstWords.contains(text.substring(at, end))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
