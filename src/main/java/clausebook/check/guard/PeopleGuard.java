package clausebook.check.guard;

import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.NormalWords;
import clausebook.force.NormalWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A text that speaks to people ("staff must") speaks to people whom the policy covers.
final class PeopleGuard {

    private final Codebook codebook;
    private final Vocabulary vocabulary;
    private final Map<String, List<Audience>> byName = new HashMap<>();

    PeopleGuard(Codebook codebook, Vocabulary vocabulary) {
        this.codebook = codebook;
        this.vocabulary = vocabulary;
        for (Audience audience : vocabulary.audiences().known().isPresent()
                ? vocabulary.audiences().all()
                : List.<Audience>of()) {
            Stream.concat(Stream.of(audience.name()), audience.words().stream())
                    .forEach(name -> byName.computeIfAbsent(form(name), _ -> new ArrayList<>()).add(audience));
        }
    }

    private String form(String words) {
        return String.join(" ",
                NormalWords.of(codebook.language(), words).all().stream().map(this::form).toList());
    }

    private String form(Word word) {
        return codebook.language().likeness().singular(word.form());
    }

    void check(GuardedClause guarded, Edition edition, Problems problems) {
        if (edition.covers().isEmpty() || guarded.clause().quotes().isPresent()) {
            return;
        }
        for (Passage passage : guarded.ownPassages().toList()) {
            for (ForcePhrase phrase : passage.phrases()) {
                NormalWords before = passage.words().between(0, phrase.start());
                if (!before.all().isEmpty() && byName.containsKey(form(before.all().getLast()))) {
                    check(guarded, phrase, edition, problems);
                }
            }
        }
    }

    private void check(GuardedClause guarded, ForcePhrase phrase, Edition edition, Problems problems) {
        String before = guarded.words().text().substring(0, phrase.start()).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        List<Audience> spokenTo = byName.getOrDefault(form(last), List.of());
        if (!spokenTo.isEmpty() && spokenTo.stream().noneMatch(audience -> isCovered(audience, edition))) {
            problems.add(ProblemCode.PEOPLE_NOT_COVERED, guarded.clause().text().start(),
                    "the text says " + Quoted.of(last + " " + phrase.words())
                            + ", and this edition does not cover " + Quoted.of(spokenTo.getFirst().id()),
                    "a policy that binds people has to say so, or they never find it on their list",
                    "add the audience to \"covers\"; if it is only spoken of, say so in \"answered\"");
        }
    }

    /// Themselves, a larger group that they are part of, or a part of them.
    private boolean isCovered(Audience audience, Edition edition) {
        return vocabulary.withLarger(audience).anyMatch(edition.covers()::contains)
                || edition.covers().stream().flatMap(vocabulary::withLarger).anyMatch(audience::equals);
    }
}
