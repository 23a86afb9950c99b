package clausebook.check.guard;

import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Wording;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.likeness.TextWords;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A text names no other council by its full name, and is no copy of what was restated for another. Official model text
/// that councils share is no fault.
final class OtherCouncils {

    private static final int ENOUGH_WORDS = 8;
    private static final int ENOUGH_CLAUSES = 3;

    private final Corpus corpus;
    private final Problems problems;
    /// Restated texts, with the editions of other councils that have them.
    private final Map<String, Set<Owner>> restated = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final BitSet firstSigns = new BitSet();

    OtherCouncils(Corpus corpus, Problems problems) {
        this.corpus = corpus;
        this.problems = problems;
        for (int council = 0; council < corpus.councils().size(); council++) {
            corpus.councils().get(council).name().filter(name -> !name.isEmpty()).ifPresent(this::addName);
            for (Edition edition : editions(corpus.councils().get(council))) {
                if (edition.wording() == Wording.RESTATED) {
                    Owner owner = new Owner(council, edition.dates().start());
                    edition.clauses().forEach(clause -> restated
                            .computeIfAbsent(clause.text().words(), _ -> new LinkedHashSet<>(1)).add(owner));
                }
            }
        }
    }

    private void addName(String name) {
        firstWords.add(name.substring(0, wordEnd(name, 0)));
        firstSigns.set(name.charAt(0));
    }

    /// An edition of a council.
    ///
    /// @param council its place in the order of councils
    private record Owner(int council, Optional<PartialDate> start) {

        /// True where this one's text may be the source of the other's: it is older, or where their days don't tell, it
        /// comes first.
        boolean isBefore(Owner other) {
            int days = start.isPresent() && other.start.isPresent()
                    ? start.get().first().compareTo(other.start.get().first())
                    : 0;
            return days == 0 ? council < other.council : days < 0;
        }
    }

    private static List<Edition> editions(Council council) {
        return council.policies().stream().flatMap(policy -> policy.editions().stream()).toList();
    }

    private static boolean isLong(Clause clause) {
        return TextWords.of(clause.text().words()).length() >= ENOUGH_WORDS;
    }

    void check() {
        IntStream.range(0, corpus.councils().size()).parallel().forEach(this::check);
    }

    private void check(int at) {
        Council council = corpus.councils().get(at);
        for (Edition edition : editions(council)) {
            copies(new Owner(at, edition.dates().start()), edition);
            edition.clauses().forEach(clause -> names(council, clause));
        }
    }

    private void copies(Owner own, Edition edition) {
        Map<Integer, Integer> copied = new TreeMap<>();
        for (Clause clause : edition.clauses().toList()) {
            Set<Owner> owners = restated.getOrDefault(clause.text().words(), Set.of());
            if (owners.stream().anyMatch(other -> other.council() != own.council()) && isLong(clause)) {
                owners.stream().filter(other -> other.isBefore(own)).map(Owner::council)
                        .filter(other -> other != own.council()).distinct()
                        .forEach(other -> copied.merge(other, 1, Integer::sum));
            }
        }
        Optional<Integer> source =
                copied.keySet().stream().filter(other -> copied.get(other) >= ENOUGH_CLAUSES).findFirst();
        source.ifPresent(other -> problems.add(ProblemCode.COPIED_FROM_COUNCIL, edition.at(),
                copied.get(other) + " texts of this edition are letter for letter those of "
                        + Quoted.of(corpus.councils().get(other).called()),
                "what was restated for one council is not what another has decided",
                "restate this council's own document; if it is a shared text, say so in \"answered\""));
    }

    private void names(Council council, Clause clause) {
        String text = clause.text().words();
        if (!mayName(text)) {
            return;
        }
        for (Council other : corpus.councils()) {
            Optional<String> name = other.name().filter(text::contains);
            boolean own = council.name().equals(other.name());
            if (name.isPresent() && !own) {
                problems.add(ProblemCode.OTHER_COUNCIL_NAMED, clause.text().start(),
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
