package clausebook.derive.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Capacity;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Moment;
import clausebook.corpus.Role;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistFact;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.PostQuestion;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The checklists of the invented councils, line by line, and what holds for those of the real ones.
final class ChecklistMakerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Guide INVENTED = guide(Path.of("src/test/resources/golden/content"));
    private static final Guide REAL = guide(Path.of("content"));

    @Test
    void theListOfAnInventedCouncilIsAsExpected() {
        assertThat(lines(INVENTED, "anytown", "residents")).containsExactly(
                "before-parking: must show a permit in each car (1.1)",
                "going-wrong: must keep off the grass unless a warden waves you on (1.4)",
                "when-complaining: must complain in writing (1.1)",
                "any time: must pay what is asked (2.2)", "any time: must-not park on roots (a)",
                "any time: must-not park on the kerb in a Bay (b)");
    }

    @Test
    void aSmallerAudienceIsNamedOnTheListOfTheLargerOneAndHasItsOwn() {
        assertThat(lines(INVENTED, "anytown", "staff")).contains("any time: must note each car (?) only wardens");
        assertThat(lines(INVENTED, "anytown", "wardens")).contains("any time: must note each car (?)");
    }

    @Test
    void aListHasAsManyLinesAsAreCounted() {
        assertThat(everyList(REAL)).isNotEmpty()
                .allMatch(list -> REAL.checklists().count(list.council(), list.audience()) == list.lines().size());
    }

    @Test
    void listsAreMadeForThoseWhomALeadingEditionCoversAndForNobodyElse() {
        assertThat(audiences(INVENTED, "anytown")).containsExactly("residents", "staff", "wardens", "visitors");
        assertThat(audiences(INVENTED, "brookham")).containsExactly("visitors");
        assertThat(audiences(REAL, "carmarthenshire")).containsExactly("staff", "administrators");
    }

    @Test
    void theDutyOfAnOfficeIsOnTheListsOfThoseWhoHoldItAlone() {
        assertThat(everyList(INVENTED)).flatExtracting(Checklist::lines)
                .noneMatch(line -> line.rule().says().equals("give out permits"));
        assertThat(everyList(REAL)).flatExtracting(Checklist::lines)
                .filteredOn(line -> line.rule().who().stream().allMatch(Role.class::isInstance))
                .isNotEmpty().allMatch(line -> line.only().stream().allMatch(Role.class::isInstance));
        assertThat(offices("carmarthenshire", "administrators")).contains("5.1", "5.5", "9.2");
        assertThat(offices("unnamed-welsh-council", "staff")).contains("4.1");
        assertThat(offices("unnamed-welsh-council", "councillors")).isEmpty();
    }

    @Test
    void everyRuleOfAnAudienceThatIsCoveredIsOnItsListExactlyOnce() {
        for (Checklist list : everyList(REAL)) {
            List<String> wanted = list.editions().stream().flatMap(edition -> edition.clauses().stream())
                    .flatMap(clause -> clause.clause().rules().stream()
                            .filter(rule -> rule.who().contains((Bearer) list.audience()))
                            .map(rule -> clause + rule.says()))
                    .toList();
            assertThat(list.lines().stream().map(line -> line.clause() + line.rule().says()))
                    .as("%s", list.audience().id()).containsAll(wanted).doesNotHaveDuplicates();
        }
    }

    @Test
    void aMomentsListHoldsEveryRuleOfThatMoment() {
        for (CouncilGuide council : REAL.councils()) {
            for (Moment moment : REAL.vocabulary().moments().all()) {
                long wanted = council.policies().stream().map(PolicyGuide::leading)
                        .flatMap(edition -> edition.clauses().stream())
                        .flatMap(clause -> clause.clause().rules().stream())
                        .filter(rule -> rule.moments().contains(moment))
                        .filter(rule -> rule.who().stream().anyMatch(ChecklistMakerTest::isPeople)).count();
                assertThat(REAL.checklists().at(council, moment)).hasSize((int) wanted);
            }
        }
    }

    @Test
    void theStrongestTenAreFirmWhereTenAreAndHalfForbidAtMost() {
        for (Checklist list : everyList(REAL)) {
            List<ChecklistLine> ten = REAL.checklists().strongest(list, 10);
            assertThat(ten).hasSize(10).doesNotHaveDuplicates().allMatch(line -> Order.isFirm(line.rule().duty()));
            assertThat(ten).filteredOn(line -> line.sign() == ChecklistLine.Sign.DO_NOT).hasSizeBetween(1, 5);
        }
    }

    @Test
    void theCardsOfRealCouncilsHoldWhatTheyMustNotLack() {
        assertThat(card("unnamed-welsh-council", "staff")).contains("5.1 b)", "6.1", "6.11");
        assertThat(card("unnamed-welsh-council", "councillors")).contains("6.1", "6.11").doesNotContain("5.1 b)");
        assertThat(card("carmarthenshire", "staff")).contains("4.3", "4.7", "4.11").doesNotContain("5.1");
        assertThat(strongest(REAL, "pewsey", "volunteers")).extracting(ChecklistLine::says)
                .anyMatch(says -> says.contains("abusive, racist, bullying"))
                .noneMatch(says -> says.contains("feel confident"));
    }

    @Test
    void aBanTellsWhatItsClauseAllowsUnlessItSaysItsOwnException() {
        List<ChecklistLine> bans = list(REAL, "unnamed-welsh-council", "councillors").lines().stream()
                .filter(line -> line.clause().fullNumber().equals("6.11"))
                .filter(line -> line.sign() == ChecklistLine.Sign.DO_NOT).toList();

        assertThat(bans).extracting(line -> line.rule().unless().isEmpty()
                ? line.leave().getFirst().says()
                : line.rule().unless()).hasSize(2).allMatch(limit -> limit.contains("your own social media accounts"));
        assertThat(bans).filteredOn(line -> !line.rule().unless().isEmpty())
                .allMatch(line -> line.leave().isEmpty());
    }

    @Test
    void aListTellsWhichOtherListsHaveTheSameLines() {
        assertThat(alike("carmarthenshire", "staff")).containsExactly("administrators");
        assertThat(alike("salisbury", "volunteers")).containsExactly("staff");
        assertThat(alike("pewsey", "staff")).containsExactly("volunteers");
        assertThat(alike("pewsey", "councillors")).isEmpty();
    }

    @Test
    void whatBindsASmallerGroupOrAnOfficeAloneComesLast() {
        for (Checklist list : everyList(REAL)) {
            assertThat(list.lines().stream().map(line -> !line.only().isEmpty())).isSorted();
        }
        assertThat(list(REAL, "malvern", "staff").lines()).filteredOn(line -> !line.only().isEmpty()).hasSize(17);
    }

    @Test
    void whereNoRuleAndNoFactSpeaksOfAPostNoAnswerDoes() {
        for (Checklist list : everyList(REAL)) {
            for (PostQuestion asked : REAL.checklists().postQuestions()) {
                for (Capacity capacity : Capacity.values()) {
                    List<ChecklistLine> lines = list.about(asked.topics(), capacity);
                    if (lines.isEmpty() && list.said(asked.topics(), lines).isEmpty()) {
                        assertThat(answers(list, asked, capacity)).as(list.council().id() + " " + asked.id()).isEmpty();
                    }
                }
            }
        }
    }

    /// What a council answers its audience on questions about a matter first of all.
    private static List<String> answers(Checklist list, PostQuestion asked, Capacity capacity) {
        return REAL.comparison().rows().stream()
                .filter(row -> !row.question().topics().isEmpty()
                        && asked.topics().contains(row.question().topics().getFirst()))
                .flatMap(row -> row.cells().get(list.council().id()).given().stream())
                .filter(given -> given.reach().contains(list.audience().id()))
                .filter(given -> given.capacity().isEmpty() || given.capacity().contains(capacity))
                .map(Given::says).toList();
    }

    @Test
    void aListKeepsWhatFollowsForItsAudience() {
        assertThat(follows("unnamed-welsh-council", "staff")).anyMatch(says -> says.contains("gross misconduct"))
                .noneMatch(says -> says.contains("An elected member's breach"));
        assertThat(follows("unnamed-welsh-council", "councillors"))
                .anyMatch(says -> says.contains("An elected member's breach"));
        assertThat(follows("pewsey", "staff")).anyMatch(says -> says.contains("libel action"))
                .anyMatch(says -> says.contains("likely to breach copyright"));
        assertThat(follows("salisbury", "staff")).anyMatch(says -> says.contains("Staff are personally responsible"))
                .anyMatch(says -> says.contains("likely to breach copyright"));
    }

    private static List<String> follows(String council, String audience) {
        return list(REAL, council, audience).facts().stream().filter(ChecklistFact::warns)
                .map(fact -> fact.fact().says()).toList();
    }

    private static List<String> offices(String council, String audience) {
        return list(REAL, council, audience).lines().stream()
                .filter(line -> line.only().stream().anyMatch(Role.class::isInstance))
                .map(line -> line.clause().fullNumber()).distinct().toList();
    }

    private static List<String> alike(String council, String audience) {
        return REAL.checklists().alike(list(REAL, council, audience)).stream().map(Audience::id).toList();
    }

    private static boolean isPeople(Bearer who) {
        return who instanceof Audience || who instanceof Role role && !role.heldBy().isEmpty();
    }

    private static List<String> card(String council, String audience) {
        return strongest(REAL, council, audience).stream().map(line -> line.clause().fullNumber()).toList();
    }

    private static List<ChecklistLine> strongest(Guide guide, String council, String audience) {
        return guide.checklists().strongest(list(guide, council, audience), 10);
    }

    private static Checklist list(Guide guide, String council, String audience) {
        return guide.checklists().of(guide.find(new CouncilId(council)).orElseThrow(),
                guide.vocabulary().audiences().find(audience).orElseThrow());
    }

    private static Guide guide(Path content) {
        Problems problems = new Problems();
        return new Pipeline(problems).check(content).map(linked -> Deriver.derive(linked, DAY))
                .orElseThrow(() -> new AssertionError(problems.inOrder().toString()));
    }

    private static List<Checklist> everyList(Guide guide) {
        return guide.councils().stream().flatMap(council -> guide.checklists().audiences(council).stream()
                .map(audience -> guide.checklists().of(council, audience))).toList();
    }

    private static List<String> audiences(Guide guide, String council) {
        return guide.checklists().audiences(guide.find(new CouncilId(council)).orElseThrow()).stream().map(Audience::id)
                .toList();
    }

    private static List<String> lines(Guide guide, String council, String audience) {
        return list(guide, council, audience).lines().stream().map(ChecklistMakerTest::told).toList();
    }

    private static String told(ChecklistLine line) {
        String number = line.clause().clause().number();
        String unless = line.rule().unless().isEmpty() ? "" : " unless " + line.rule().unless();
        String only = line.only().stream().map(Bearer::id).collect(Collectors.joining(", "));
        return Stream
                .of(line.moment().map(Moment::id).orElse("any time") + ": " + line.rule().duty().word(),
                        line.says() + unless, "(" + (number.isEmpty() ? "?" : number) + ")",
                        only.isEmpty() ? "" : "only " + only)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
