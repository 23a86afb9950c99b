package clausebook.check;

import clausebook.address.Reserved;
import clausebook.check.CheckMemory.Lists;
import clausebook.check.CheckMemory.PolicyDraft;
import clausebook.check.guard.Guards;
import clausebook.check.policy.PolicyCheck;
import clausebook.check.policy.PolicyChecks;
import clausebook.check.value.FormCheck;
import clausebook.check.value.Kept;
import clausebook.check.value.Links;
import clausebook.check.value.Slugs;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Nation;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Role;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftPolicy;
import clausebook.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks a council and the policies in its folder.
final class CouncilCheck {

    private static final Kept<Council.Office> OFFICE = Kept.of(Council.Office.class, DraftCouncil.Office.SHAPE);
    private static final Kept<Council.Former> FORMER = Kept.of(Council.Former.class, DraftCouncil.Former.SHAPE);

    private final Lists lists;
    private final CheckMemory memory;
    private final Values values;
    private final Problems problems;
    private final FormCheck forms;

    CouncilCheck(Lists lists, CheckMemory memory, Problems problems) {
        this.lists = lists;
        this.memory = memory;
        this.values = lists.values(problems);
        this.problems = problems;
        this.forms = new FormCheck(values, problems);
    }

    Council check(DraftCouncil draft) {
        Slugs.check(draft.slug(), "a council's folder", Reserved.FOR_COUNCILS, problems);
        DraftCouncil.Facts facts = draft.facts();
        Links.check(facts.website(), problems);
        facts.offices().values().forEach(office -> Links.checkEmail(office.email(), problems));
        Written.known(facts.languages()).forEach(this::checkLanguage);
        OwnNames.ofPolicies(draft, problems);
        CouncilId id = new CouncilId(draft.slug().words());
        List<Policy> policies = draft.policies().stream().map(policy -> policy(id, policy)).toList();
        return new Council(id, facts.name().map(Written::words), Written.words(facts.called()),
                values.oneOf(CouncilKind.class, facts.kind(), "kind", CouncilKind.UNKNOWN),
                values.oneOf(Nation.class, facts.nation(), "nation", Nation.UNKNOWN), Written.words(facts.languages()),
                Written.words(facts.website()), Written.words(facts.words()), offices(facts), life(facts),
                OwnParagraphs.check(draft.papers(), policies, problems), policies);
    }

    private Policy policy(CouncilId council, DraftPolicy draft) {
        return memory.policies.of(new PolicyId(council, draft.slug().words()), new PolicyDraft(draft, lists), problems,
                found -> policy(council, draft, found));
    }

    private Policy policy(CouncilId council, DraftPolicy draft, Problems found) {
        Policy policy = new PolicyCheck(lists.values(found), found).check(council, draft);
        PolicyChecks.check(policy, found);
        Guards.check(policy, lists.vocabulary(), lists.codebook(), found);
        return policy;
    }

    private Council.Life life(DraftCouncil.Facts facts) {
        Optional<PartialDate> started = facts.started().flatMap(values::date);
        Optional<PartialDate> ended = facts.ended().flatMap(values::date);
        if (started.isPresent() && ended.filter(end -> end.isBefore(started.get())).isPresent()) {
            problems.add(ProblemCode.DATES_OUT_OF_ORDER, facts.ended().orElseThrow().start(),
                    "\"ended\" (" + ended.get() + ") lies before \"started\" (" + started.get() + ")",
                    "these two can't both be true", "correct one of the two dates");
        }
        return new Council.Life(
                facts.former().stream().map(former -> FORMER.from(former, forms)).toList(), started, ended,
                facts.successors().stream().flatMap(council -> values.council(council).stream()).toList());
    }

    private void checkLanguage(SourceText language) {
        if (!language.words().equals("en") && !language.words().equals("cy")) {
            problems.add(ProblemCode.UNKNOWN_VALUE, language.start(),
                    "\"languages\" can't hold " + Quoted.of(language.words()),
                    "councils here publish in English, Welsh or both", "use: en, cy");
        }
    }

    private Map<Role, Council.Office> offices(DraftCouncil.Facts facts) {
        Map<Role, Council.Office> offices = new LinkedHashMap<>();
        facts.offices()
                .forEach((id, office) -> values.roles(List.of(id))
                        .forEach(role -> offices.put(role, OFFICE.from(office, forms))));
        return offices;
    }
}
