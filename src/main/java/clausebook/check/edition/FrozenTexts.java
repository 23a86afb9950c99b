package clausebook.check.edition;

import clausebook.check.value.Written;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Rule;
import clausebook.corpus.Seal;
import clausebook.corpus.Section;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftLock;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds an adopted edition against its lock file: no word or duty of the council may differ, unless a correction of
/// ours is declared.
final class FrozenTexts {

    private final Edition edition;
    private final Problems problems;

    FrozenTexts(Edition edition, Problems problems) {
        this.edition = edition;
        this.problems = problems;
    }

    void check(DraftLock lock) {
        Optional<SourceText> other =
                lock.edition().known().filter(slug -> !slug.words().equals(edition.id().slug()));
        if (other.isPresent()) {
            problems.add(ProblemCode.UNKNOWN_EDITION, other.get().start(),
                    "this file freezes \"" + other.get().words() + "\", but it stands beside \""
                            + edition.id().slug() + "\"",
                    "a lock file belongs to the edition whose name it bears",
                    "give the file its old name back; a lock file is never copied");
            return;
        }
        Map<String, Read> clauses = byId(lock.clauses());
        Map<Clause, Optional<Read>> broken = new LinkedHashMap<>();
        for (Clause clause : edition.clauses().toList()) {
            Optional<Read> hash = Optional.ofNullable(clauses.remove(clause.id().slug()));
            if (isBroken(clause, hash)) {
                broken.put(clause, hash);
            }
        }
        tell(broken);
        clauses.forEach((id, hash) -> report(hash.start(), "\"" + id + "\"", "is gone, though it was adopted"));
        Map<String, Read> sections = byId(lock.sections());
        edition.allSections()
                .forEach(section -> section(section, Optional.ofNullable(sections.remove(section.id().slug()))));
        sections.forEach(
                (id, hash) -> report(hash.start(), "the section \"" + id + "\"", "is gone, though it was adopted"));
    }

    private static Map<String, Read> byId(Map<SourceText, Read> written) {
        Map<String, Read> byId = new HashMap<>();
        written.forEach((id, hash) -> byId.put(id.words(), hash));
        return byId;
    }

    private boolean isBroken(Clause clause, Optional<Read> hash) {
        return hash.filter(seal -> Written.words(seal).equals(Seal.of(clause, edition.wording()))).isEmpty()
                && !isCorrected(clause.id());
    }

    /// Where just those differ that bind "all whom the policy covers", these are others than before: one cause is told
    /// once.
    private void tell(Map<Clause, Optional<Read>> broken) {
        Set<Clause> inheriting = edition.clauses().filter(clause -> clause.rules().stream().anyMatch(Rule::inherited))
                .collect(Collectors.toUnmodifiableSet());
        if (inheriting.size() > 1 && broken.keySet().equals(inheriting)
                && broken.values().stream().allMatch(Optional::isPresent)) {
            report(edition.at(), "\"covers\"", "is not as it was adopted, or every clause that binds whom it names");
            return;
        }
        broken.forEach((clause, hash) -> report(clause.at(), named(clause.id(), clause.number()),
                hash.isEmpty() ? "was not there when it was adopted" : "is not as it was adopted"));
    }

    private void section(Section section, Optional<Read> hash) {
        if (hash.filter(seal -> Written.words(seal).equals(Seal.of(section))).isEmpty()) {
            report(edition.at(), "the heading of section " + named(section.id(), section.number()),
                    hash.isEmpty() ? "was not there when it was adopted" : "is not as it was adopted");
        }
    }

    private static String named(ClauseId id, String number) {
        return "\"" + id.slug() + "\"" + (number.isEmpty() ? "" : " (" + number + ")");
    }

    /// A correction from before the adoption is part of what was adopted.
    private boolean isCorrected(ClauseId clause) {
        return edition.corrections().stream().filter(correction -> correction.clause().equals(clause)).anyMatch(
                correction -> edition.dates().adopted().filter(adopted -> correction.on().isBefore(adopted)).isEmpty());
    }

    private void report(Location at, String what, String fault) {
        problems.add(ProblemCode.FROZEN_TEXT_CHANGED, at, what + " " + fault,
                "this edition was adopted, and its words, numbers and duties are evidence of what was decided",
                "put it back as it was; if we had restated it wrongly, add it to \"corrections\"; if the council "
                        + "changed it, that is a new edition");
    }
}
