package clausebook.check.policy;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftEdition;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the editions of a policy in order: along `follows`, and where nothing is said, by date. A chain without forks
/// or rings.
final class EditionOrder {

    private final List<Edition> editions;
    private final Map<String, SourceText> follows = new HashMap<>();
    private final Map<String, Edition> bySlug = new HashMap<>();
    private final Map<String, Edition> nextOf = new HashMap<>();
    private final Problems problems;
    private boolean known = true;

    EditionOrder(List<Edition> editions, List<DraftEdition> drafts, Problems problems) {
        this.editions = editions;
        this.problems = problems;
        editions.forEach(edition -> bySlug.put(edition.id().slug(), edition));
        drafts.forEach(draft -> draft.facts().follows().flatMap(Read::known)
                .ifPresent(before -> follows.put(draft.slug().words(), before)));
        editions.forEach(this::link);
    }

    private void link(Edition edition) {
        SourceText before = follows.get(edition.id().slug());
        if (before == null) {
            return;
        }
        if (!bySlug.containsKey(before.words())) {
            report(ProblemCode.UNKNOWN_EDITION, before.start(),
                    "this policy has no edition " + Quoted.of(before.words()),
                    "an edition is named by its file, without .yaml",
                    Nearest.hint(before.words(), bySlug.keySet()) + "use one of: " + String.join(", ", slugs()));
        } else if (nextOf.putIfAbsent(before.words(), edition) != null) {
            report(ProblemCode.FORKED_EDITIONS, before.start(), "two editions follow " + Quoted.of(before.words()),
                    "a policy has one line of editions, so that readers can see what changed",
                    "let the later of the two follow the earlier one");
        }
    }

    private void report(ProblemCode code, Location at, String what, String why, String mend) {
        known = false;
        problems.add(code, at, what, why, mend);
    }

    private List<String> slugs() {
        return bySlug.keySet().stream().sorted().toList();
    }

    /// The editions, the oldest first; empty, with a problem, where their order can't be told.
    Optional<List<Edition>> line() {
        return Optional.of(oldestFirst()).filter(_ -> known);
    }

    private List<Edition> oldestFirst() {
        if (!known || ringReported()) {
            return editions;
        }
        List<List<Edition>> lines = editions.stream().filter(this::begins).map(this::lineFrom).toList();
        List<Edition> ordered = joined(lines);
        if (known) {
            checkDates(ordered);
        }
        return ordered;
    }

    private boolean begins(Edition edition) {
        SourceText before = follows.get(edition.id().slug());
        return before == null || !bySlug.containsKey(before.words());
    }

    private List<Edition> lineFrom(Edition first) {
        List<Edition> line = new ArrayList<>();
        for (Edition edition = first; edition != null; edition = nextOf.get(edition.id().slug())) {
            line.add(edition);
        }
        return line;
    }

    private boolean ringReported() {
        for (Edition edition : editions) {
            Edition at = edition;
            for (int steps = 0; steps <= editions.size() && at != null; steps++) {
                SourceText before = follows.get(at.id().slug());
                at = before == null ? null : bySlug.get(before.words());
                if (at == edition) {
                    reportRing(edition);
                    return true;
                }
            }
        }
        return false;
    }

    private void reportRing(Edition edition) {
        report(ProblemCode.CIRCULAR_EDITIONS, follows.get(edition.id().slug()).start(), ring(edition),
                "one of them must be the oldest", "take \"follows\" away from the oldest edition");
    }

    private String ring(Edition edition) {
        StringBuilder ring =
                new StringBuilder("these editions follow one another in a ring: ").append(edition.id().slug());
        String before = follows.get(edition.id().slug()).words();
        while (!before.equals(edition.id().slug())) {
            ring.append(", ").append(before);
            before = follows.get(before).words();
        }
        return before.equals(follows.get(before).words()) ? "this edition follows itself" : ring.toString();
    }

    /// Several lines are joined by date; each must lie wholly before the next.
    private List<Edition> joined(List<List<Edition>> lines) {
        List<List<Edition>> sorted = new ArrayList<>(lines);
        if (lines.size() > 1) {
            Optional<List<Edition>> undated =
                    lines.reversed().stream().filter(line -> firstDate(line).isEmpty()).findFirst();
            if (undated.isPresent()) {
                reportNoOrder(undated.get().getFirst());
                return List.of();
            }
            sorted.sort((one, other) -> firstDate(one).get().first().compareTo(firstDate(other).get().first()));
            for (int i = 1; i < sorted.size(); i++) {
                if (!lastDate(sorted.get(i - 1)).isBefore(firstDate(sorted.get(i)).get())) {
                    reportNoOrder(sorted.get(i).getFirst());
                }
            }
        }
        return sorted.stream().flatMap(List::stream).toList();
    }

    private static Optional<PartialDate> firstDate(List<Edition> line) {
        return line.stream().flatMap(edition -> edition.dates().start().stream()).findFirst();
    }

    private static PartialDate lastDate(List<Edition> line) {
        return line.reversed().stream().flatMap(edition -> edition.dates().start().stream()).findFirst().orElseThrow();
    }

    private void reportNoOrder(Edition edition) {
        report(ProblemCode.EDITIONS_WITHOUT_ORDER, Location.startOf(edition.at().file()),
                "nothing tells which edition came before this one",
                "readers are shown the newest edition, and what it changed",
                "add a line: follows: and the file name of the edition before, without .yaml; a mere copy goes "
                        + "out of the folder");
    }

    /// Editions without a date are passed over: the others must be in order all the same.
    private void checkDates(List<Edition> ordered) {
        Edition before = null;
        for (Edition edition : ordered) {
            if (edition.dates().start().isEmpty()) {
                continue;
            }
            if (before != null && start(edition).isBefore(start(before))) {
                reportDates(edition, before, ordered.indexOf(before) + 1 == ordered.indexOf(edition));
            }
            before = edition;
        }
    }

    private static PartialDate start(Edition dated) {
        return dated.dates().start().orElseThrow();
    }

    private void reportDates(Edition edition, Edition before, boolean isNext) {
        SourceText written = follows.get(edition.id().slug());
        report(ProblemCode.DATES_OUT_OF_ORDER, written == null ? edition.at() : written.start(),
                "this edition began (" + start(edition) + ") before " + (isNext ? "the one it follows" : "an older one")
                        + " (" + start(before) + ")",
                "an edition takes the place of an older one", "correct one of the two dates, or \"follows\"");
    }
}
