package clausebook.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.MemoryFolder;
import clausebook.desk.PagesAtDesk;
import clausebook.desk.SmallContent;
import clausebook.desk.door.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.Connection.KeyVal;

/// A clerk reads an edition clause by clause, with forms alone.
final class ReadingPagesTest {

    private static final String LIST = "read/ashby/keys/2027";
    private static final String EDITION = "councils/ashby/keys/2027.yaml";
    private static final String TEXT = """
            title: Keys
            language: en
            status: draft
            wording: official
            covers: [staff]
            dates: { issued: 2027 }
            source: { title: Keys }
            sections:
              - id: all
                clauses:
                  - id: lend
                    number: "1"
                    text: Staff must not lend a key unless the clerk has agreed.
                    topics: [keys]
                    reading: suggested
                    rules:
                      - { duty: must-not, printed: must not, says: lend a key, who: [staff], unless: the clerk has agreed }
                  - id: will
                    number: "2"
                    text: The clerk will count the keys every year.
                    topics: [keys]
                    reading: suggested
                    rules:
                      - { duty: must, printed: will, says: count the keys every year, who: ["role:clerk"] }
                  - id: tell
                    number: "3"
                    # by whom?
                    text: A lost key is told of.
                    reading: none
            """;

    @TempDir(factory = MemoryFolder.class) private static Path folder;
    private Path edition;
    private static PagesAtDesk desk;

    @BeforeEach
    void open() throws IOException {
        Path content = SmallContent.anew(folder);
        Files.delete(content.resolve(SmallContent.EDITION));
        edition = content.resolve(EDITION);
        Files.writeString(edition, TEXT);
        desk = PagesAtDesk.anew(desk, content);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theListBeginsWithWhatIsDoubtful() {
        String list = PagesAtDesk.text(desk.get(LIST));
        assertThat(list).contains("3 clauses wait", "0 of 3 confirmed", "Nothing is proposed", "1 is sure",
                "Confirm it");
        assertThat(PagesAtDesk.text(desk.get(LIST + "/lend"))).as("the next of the pile")
                .contains(": Nothing is proposed");
        assertThat(Jsoup.parse(list).select(".queue a").eachAttr("href")).hasSize(3)
                .allMatch(href -> href.startsWith("../../../read/ashby/keys/2027/"));
    }

    @Test
    void aClauseShowsWordsProposalProofAndLine() {
        String page = PagesAtDesk.text(desk.get(LIST + "/lend"));
        assertThat(Jsoup.parse(page).select("mark").text()).isEqualTo("must not");
        assertThat(page).contains("Must not: lend a key. Unless: the clerk has agreed.",
                "Proposed because the words of force say it of people.");
        assertThat(page.length()).isLessThan(150_000);
    }

    @Test
    void aCloseLookHasAReasonWhereOnlyTheTopicIsUnclear() throws IOException {
        Files.writeString(edition, TEXT.replace("topics: [keys]", "topics: []").replace("lend a key", "feed a gull"));
        String page = PagesAtDesk.text(desk.get(LIST + "/lend"));
        assertThat(Jsoup.parse(page).select(".why").text()).endsWith("What it is about is not clear: "
                + "nothing that is known is like it.");
    }

    @Test
    void confirmingAsItIsChangesTheReadingAlone() throws IOException {
        Response response = act(LIST + "/lend", "confirm", Map.of());
        assertThat(response.status()).isEqualTo(303);
        assertThat(response.headers().get("Location")).startsWith(LIST + "/").contains("?done=1");
        assertThat(Files.readString(edition)).isEqualTo(TEXT.replaceFirst("reading: suggested", "read: 2026-12-01"));
        assertThat(PagesAtDesk.text(desk.get(LIST))).contains("1 of 3 confirmed");
    }

    @Test
    void whatIsChangedInPlaceIsSavedAndNothingElse() throws IOException {
        act(LIST + "/will", "confirm", Map.of("will.rule.0.when", "a year is over",
                "will.rule.0.who", "staff"));
        String will = TEXT.replace(
                "{ duty: must, printed: will, says: count the keys every year, who: [\"role:clerk\"]",
                "{ duty: must, printed: will, says: count the keys every year, who: [staff], when: a year is over");
        assertThat(Files.readString(edition))
                .isEqualTo(will.replaceFirst("(?s)(id: will.*?)reading: suggested", "$1read: 2026-12-01"));
    }

    @Test
    void aRefusalSpeaksOfTheFieldsAndNotOfTheFile() throws IOException {
        Response refused = act(LIST + "/lend", "confirm", Map.of("lend.rule.0.says", "not lend a key"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(PagesAtDesk.text(refused)).select("li.problem").text())
                .startsWith("A rule of this clause is must-not").contains("in “What is to be done” begin with a verb")
                .doesNotContain("Where", ".yaml", "\"lend\"");
    }

    @Test
    void whatFollowsTheClausesAreTheQuestionsThatAreOpen() throws IOException {
        Files.writeString(edition.resolveSibling("../../../vocabulary/questions.yaml").normalize(), """
                - { id: lend, asks: May I lend a key?, asked-by: [staff], type: choice, topics: [keys], answers: [{ id: no, name: "No" }] }
                """);
        for (String clause : List.of("lend", "will", "tell")) {
            act(LIST + "/" + clause, "no-duty", Map.of(clause + ".topic", "keys"));
        }
        Element first = Jsoup.parse(PagesAtDesk.text(desk.get(LIST))).selectFirst(".button.first");
        assertThat(first.text()).isEqualTo("Next: 1 question that is still open");
        assertThat(first.attr("href")).isEqualTo("../../../questions/ashby/keys/2027");
    }

    @Test
    void notADutyLeavesAStatement() throws IOException {
        act(LIST + "/will", "no-duty", Map.of());
        String text = Files.readString(edition);
        assertThat(text).contains("kind: information").doesNotContain("count the keys every year,");
        assertThat(text).contains("read: 2026-12-01");
    }

    @Test
    void aClauseOfWhichNothingIsProposedGetsADuty() throws IOException {
        Response response = act(LIST + "/tell", "confirm", Map.of("tell.rule.0.duty", "must", "tell.rule.0.says",
                "tell of a lost key", "tell.rule.0.printed", "is told", "tell.topic", "keys"));
        assertThat(response.status()).as(PagesAtDesk.text(response)).isEqualTo(303);
        assertThat(Files.readString(edition))
                .contains("- { duty: must, printed: is told, says: tell of a lost key }", "# by whom?")
                .doesNotContain("reading: none");
    }

    @Test
    void whatCantBeSavedComesBackWithItsWordsAndTheMistake() throws IOException {
        Response response =
                act(LIST + "/tell", "confirm", Map.of("tell.rule.0.duty", "must", "tell.rule.0.says", "Not so"));
        assertThat(response.status()).isEqualTo(422);
        assertThat(PagesAtDesk.text(response)).contains("This could not be saved", "Not so</textarea>");
        assertThat(Files.readString(edition)).isEqualTo(TEXT);
        assertThat(desk.work().journal().typed().waiting(EDITION, "tell")).hasSize(1);
    }

    @Test
    void whatWasTypedIsBackAfterAReloadAndCanBePutAside() throws IOException {
        Map<String, String> form = form(LIST + "/lend");
        form.put("lend.rule.0.says", "lend any key");
        Response kept = desk.post(LIST.replace("read", "typed") + "/lend", form);
        assertThat(PagesAtDesk.text(kept)).contains("Must not: lend any key. Unless: the clerk has agreed.");
        assertThat(Files.readString(edition)).isEqualTo(TEXT);
        assertThat(PagesAtDesk.text(desk.get(LIST + "/lend"))).contains("did not save it", "lend any key</textarea>");
        act(LIST + "/lend", "aside", Map.of());
        assertThat(PagesAtDesk.text(desk.get(LIST + "/lend"))).contains(">lend a key</textarea>");
        assertThat(PagesAtDesk.text(desk.get("history"))).contains("lend any key", "put aside", "1 December 2026",
                "href=\"read/ashby/keys/2027/lend\">1 Staff must not lend a key");
    }

    @Test
    void twoWindowsOfOneClauseAreAskedAbout() throws IOException {
        Map<String, String> form = form(LIST + "/lend");
        act(LIST + "/lend", "save", Map.of("lend.rule.0.says", "lend keys"));
        form.put("lend.rule.0.says", "lend any key");
        form.put("action", "confirm");
        String conflict = desk.post(LIST + "/lend", form).headers().get("Location");
        String page = PagesAtDesk.text(desk.get(conflict));
        assertThat(page).contains("lend a key", "lend any key", "lend keys", "What is to be done: lend keys",
                "lend: Duties: 1");
        Map<String, String> choice = fields(page, "form");
        choice.put("field.0", "mine");
        choice.put("action", "settle");
        assertThat(desk.post("conflict", choice).status()).isEqualTo(303);
        assertThat(Files.readString(edition)).contains("says: lend any key", "read: 2026-12-01");
        assertThat(desk.work().journal().typed().waiting()).isEmpty();
    }

    @Test
    void whatIsTypedForAClauseThatAnotherWindowConfirmedIsPutAside() throws IOException {
        Map<String, String> form = form(LIST + "/lend");
        form.put("lend.rule.0.says", "lend keys out");
        Map<String, String> other = form(LIST + "/lend");
        other.put("action", "confirm");
        desk.post(LIST.replace("read", "typed") + "/lend", form);
        desk.post(LIST + "/lend", other);
        form.put("action", "confirm");
        Response late = desk.post(LIST + "/lend", form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(PagesAtDesk.text(late)).contains("This clause is confirmed already");
        assertThat(PagesAtDesk.text(desk.get("history"))).contains("lend keys out", "put aside");
    }

    @Test
    void whatIsSentForAnEditionThatWentIsKept() throws IOException {
        Map<String, String> form = form(LIST + "/lend");
        form.put("lend.rule.0.says", "lend keys out");
        form.put("action", "save");
        Files.delete(edition);
        Response gone = desk.post(LIST + "/lend", form);
        assertThat(gone.status()).isEqualTo(409);
        assertThat(PagesAtDesk.text(gone)).contains("What you typed is kept");
        Files.writeString(edition, TEXT);
        assertThat(form(LIST + "/lend")).containsEntry("lend.rule.0.says", "lend keys out");
    }

    @Test
    void theSureAreConfirmedTogetherAndUndoneTogether() throws IOException {
        Map<String, String> sure =
                new LinkedHashMap<>(fields(PagesAtDesk.text(desk.get(LIST)), "section[aria-labelledby=Sure] form"));
        Response response = desk.post(LIST, sure);
        assertThat(response.headers().get("Location")).isEqualTo(LIST + "?done=1");
        assertThat(Files.readString(edition)).as("clause 1 lacks the clerk's approval, which is proposed now")
                .isEqualTo(TEXT.replaceFirst("(?s)(count the keys.*?)reading: suggested", "$1read: 2026-12-01"));
        String done = PagesAtDesk.text(desk.get(LIST + "?done=1"));
        assertThat(done).contains("Confirmed together: 1 clause.");
        desk.post("history", fields(done, "form[action$=history]"));
        assertThat(Files.readString(edition)).isEqualTo(TEXT);
    }

    @Test
    void laterGoesToTheEndOfThePile() {
        String first = Jsoup.parse(PagesAtDesk.text(desk.get(LIST))).select(".queue a").attr("href");
        String clause = first.substring(first.lastIndexOf('/') + 1);
        desk.post(LIST + "/" + clause, Map.of("action", "later", "base", form(LIST + "/" + clause).get("base")));
        assertThat(Jsoup.parse(PagesAtDesk.text(desk.get(LIST))).select(".queue a").last().attr("href"))
                .endsWith("/" + clause);
    }

    /// Presses a button of a clause's page after changing some fields.
    private Response act(String address, String action, Map<String, String> changed) {
        Map<String, String> form = form(address);
        form.putAll(changed);
        form.put("action", action);
        return desk.post(address, form);
    }

    private Map<String, String> form(String address) {
        return fields(PagesAtDesk.text(desk.get(address)), "#Reading");
    }

    /// The fields of a form as a browser would send them.
    private static Map<String, String> fields(String page, String form) {
        Element found = Jsoup.parse(page).selectFirst(form);
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : ((FormElement) found).formData()) {
            fields.merge(field.key(), field.value().isEmpty() ? " " : field.value(), (one, more) -> one + "\n" + more);
        }
        return fields;
    }
}
