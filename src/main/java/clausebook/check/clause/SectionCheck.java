package clausebook.check.clause;

import clausebook.address.Reserved;
import clausebook.check.value.Slugs;
import clausebook.check.value.UniqueIds;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Joins;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Section;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftSection;
import clausebook.draft.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks the sections of one edition: ids and places are unique in it, and each clause knows where it stands.
public final class SectionCheck {

    private final PolicyId policy;
    private final ClauseCheck clauses;
    private final UniqueIds ids;
    private final Problems problems;

    public SectionCheck(Values values, PolicyId policy, RuleCheck rules, Problems problems) {
        this.policy = policy;
        this.problems = problems;
        this.ids = new UniqueIds("this edition", problems);
        this.clauses = new ClauseCheck(values, policy, rules, ids, new Places(problems), problems);
    }

    public List<Section> check(List<DraftSection> drafts) {
        return drafts.stream().map(draft -> section(draft, 1)).toList();
    }

    private Section section(DraftSection draft, int depth) {
        Slugs.check(draft.id(), "a section's id", Reserved.FOR_PAGES, problems);
        boolean own = ids.add(draft.id());
        if (depth == 3) {
            problems.add(ProblemCode.TOO_DEEP, draft.id().start(), "this section stands inside a section of a section",
                    "contents lists and headings have two levels", "move it one level up");
        }
        String number = Written.words(draft.number());
        // where two sections have one id, their clauses must not seem to share their places too
        String place = number.isEmpty() ? Written.words(draft.id()) + (own ? "" : " again") : number;
        boolean stem =
                draft.intro().flatMap(DraftClause::isStem).filter(written -> Written.words(written).equals("true"))
                        .isPresent();
        Optional<Clause> intro = draft.intro().map(clause -> clauses.check(clause, Spot.intro(place)));
        List<Clause> checked = new ArrayList<>();
        for (DraftClause clause : draft.clauses()) {
            checked.add(
                    clauses.check(clause, Spot.clause(place, checked.size() + 1, stem ? Joins.SECTION : Joins.NONE)));
        }
        Optional<Clause> closing = draft.closing().map(clause -> clauses.check(clause, Spot.closing(place)));
        return new Section(new ClauseId(policy, Written.words(draft.id())), number, Written.words(draft.title()), intro,
                checked, closing, draft.sections().stream().map(inner -> section(inner, depth + 1)).toList());
    }
}
