package clausebook.check.guard;

import clausebook.check.guard.GuardedClause.GuardedRule;
import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Section;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.Problems;
import clausebook.force.Codebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All guards. A new one is a class and a line here.
///
/// They look at readings that a person has confirmed, and never at a policy of which an edition could not be read.
public final class Guards {

    private final Codebook codebook;
    private final Problems problems;
    private final PolarityGuard polarity;
    private final ForceGuard force;
    private final FigureGuard figures;
    private final PrintedGuard printed;
    private final PeopleGuard people;
    private final AloneGuard alone;
    private final YearGuard years;
    private final MaterialGuard material;

    private Guards(Vocabulary vocabulary, Codebook codebook, Problems problems) {
        this.codebook = codebook;
        this.problems = problems;
        this.polarity = new PolarityGuard(codebook.language());
        this.force = new ForceGuard(codebook);
        this.figures = new FigureGuard(codebook.language());
        this.printed = new PrintedGuard(codebook.language());
        this.people = new PeopleGuard(codebook, vocabulary);
        this.alone = new AloneGuard(codebook.language());
        this.years = new YearGuard(codebook);
        this.material = new MaterialGuard(codebook.language(), problems);
    }

    /// Those that look at one policy.
    ///
    /// @param codebook of the language of all texts, with the clerks' own phrases
    public static void check(Policy policy, Vocabulary vocabulary, Codebook codebook, Problems problems) {
        if (policy.line().isPresent()) {
            new Guards(vocabulary, codebook, problems).check(policy);
        }
    }

    /// Those that look from one policy at another, or at what all councils share.
    public static void acrossPolicies(Corpus corpus, Problems problems) {
        new SilenceGuard(corpus.vocabulary(), problems).check(corpus);
        new OtherCouncils(corpus, problems).check();
    }

    private void check(Policy policy) {
        for (int at = 0; at < policy.editions().size(); at++) {
            Edition edition = policy.editions().get(at);
            check(edition);
            if (at > 0) {
                years.check(policy.editions().get(at - 1), edition, problems);
                material.check(policy.editions().get(at - 1), edition);
            }
            LockGuard.check(edition, at + 1 < policy.editions().size(), problems);
        }
    }

    private void check(Edition edition) {
        NumberGuard.check(edition, problems);
        QuoteGuard.check(edition, problems);
        for (Section section : edition.allSections().toList()) {
            guarded(section).forEach(guarded -> check(guarded, edition));
        }
    }

    private List<GuardedClause> guarded(Section section) {
        List<GuardedClause> all = new ArrayList<>();
        Optional<Clause> intro = section.intro();
        LeadIn lead = intro.map(clause -> LeadIn.NONE.under(GuardedClause.words(clause, codebook.language()), codebook))
                .orElse(LeadIn.NONE);
        section.ownClauses().filter(clause -> clause != intro.orElse(null))
                .forEach(clause -> GuardedClause.add(clause, lead, codebook, all));
        intro.ifPresent(clause -> GuardedClause.add(clause, LeadIn.NONE, codebook, all));
        return all;
    }

    private void check(GuardedClause guarded, Edition edition) {
        QuoteGuard.check(guarded, problems);
        if (guarded.isRead()) {
            for (GuardedRule rule : guarded.rules()) {
                polarity.check(guarded, rule, problems);
                force.check(guarded, rule, problems);
                alone.check(rule, problems);
            }
            figures.check(guarded, problems);
            printed.check(guarded, edition, problems);
            people.check(guarded, edition, problems);
        }
    }
}
