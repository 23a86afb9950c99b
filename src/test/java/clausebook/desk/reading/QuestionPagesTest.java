package clausebook.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.PagesAtDesk;
import clausebook.desk.SmallContent;
import clausebook.desk.door.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clerk looks for each question in a policy: a clause answers it, or nothing does.
final class QuestionPagesTest {

    private static final String ALL = "questions/ashby/keys/2026";
    private static final String QUESTIONS = """
            # Asked of keys.
            - id: may-i-lend
              asks: May I lend a key?
              type: choice
              asked-by: [staff]
              topics: [keys]
              answers: [ { id: never, name: "Never", stance: forbidden }, { id: allowed, name: "Allowed", stance: allowed } ]
              words: [lend a key]
            - id: who-to-tell
              asks: Whom do I tell when a key is lost?
              type: who
              asked-by: [staff]
              topics: [keys]
              answers: [ { id: named, name: Named, stance: named } ]
            """;

    @TempDir private static Path folder;
    private Path content;
    private static PagesAtDesk desk;

    @BeforeEach
    void open() throws IOException {
        content = SmallContent.anew(folder);
        Files.writeString(content.resolve("vocabulary/questions.yaml"), QUESTIONS);
        desk = PagesAtDesk.anew(desk, content);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private String edition() throws IOException {
        return Files.readString(content.resolve(SmallContent.EDITION));
    }

    private String questions() throws IOException {
        return Files.readString(content.resolve("vocabulary/questions.yaml"));
    }

    private Document page(String address) {
        return Jsoup.parse(PagesAtDesk.text(desk.get(address)));
    }

    /// The form of a question as a browser would send it.
    private Map<String, String> form(String question, String action) {
        FormElement form = (FormElement) page(ALL + "/" + question).selectFirst("form[action$=/" + question
                + "][method=post]:has([name=base])");
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.put(field.key(), field.value().isEmpty() ? " " : field.value());
        }
        fields.put("action", action);
        return fields;
    }

    @Test
    void aKindWithoutQuestionsIsNotSaidToBeAnswered() throws IOException {
        Files.delete(content.resolve("vocabulary/questions.yaml"));
        assertThat(page(ALL).select("main").text()).contains("No questions are asked of this kind of policy yet.")
                .doesNotContain("0 of 0", "Every question is answered");
    }

    @Test
    void eachQuestionOfTheKindIsListedWithWhatIsKnown() {
        assertThat(page("").select(".owed").text()).contains("questions that nobody has looked for");
        Document all = page(ALL);
        assertThat(all.select("#Open ~ ol a").eachText())
                .containsExactly("May I lend a key?", "Whom do I tell when a key is lost?");
        assertThat(desk.get("questions/ashby/keys/2026/nothing").status()).isEqualTo(404);
    }

    @Test
    void theLikestClauseStandsFirstAndItsAnswerIsOneSplice() throws IOException {
        String before = edition();
        Map<String, String> form = form("may-i-lend", "answer");
        assertThat(page(ALL + "/may-i-lend").select(".facing blockquote").first().text())
                .contains("Do not lend a key");
        form.put("lend.rule.0", "never");
        Response saved = desk.post(ALL + "/may-i-lend", form);
        assertThat(saved.headers().get("Location")).startsWith(ALL + "/who-to-tell?done=");
        assertThat(edition()).isEqualTo(before.replace("says: lend a key to anybody }",
                "says: lend a key to anybody, answers: { may-i-lend: never } }"));
        assertThat(page(ALL).select("#Known ~ ol").text()).contains("Answered by 1");
        form = form("may-i-lend", "answer");
        assertThat(form).containsEntry("lend.rule.0", "never");
        form.put("lend.rule.0", " ");
        desk.post(ALL + "/may-i-lend", form);
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void whoIsNamedStandsInTheAnswerAndInformationAnswersWithAFact() throws IOException {
        Map<String, String> form = form("who-to-tell", "answer");
        form.put("lose.rule.0", "named");
        form.put("lose.rule.0.who", "role:clerk");
        desk.post(ALL + "/who-to-tell", form);
        assertThat(edition()).contains("who-to-tell: { answer: named, who: [role:clerk] }");
        form = form("may-i-lend", "answer");
        form.put("copy.whole", "never");
        desk.post(ALL + "/may-i-lend", form);
        assertThat(edition()).contains("Keys are copied in the office", "may-i-lend: never");
        assertThat(PagesAtDesk.text(desk.get("mistakes"))).contains("Nothing stops publishing");
    }

    @Test
    void notSaidIsWrittenWithItsDayAndGoesWhereSomethingAnswers() throws IOException {
        desk.post(ALL + "/may-i-lend", form("may-i-lend", "silent"));
        assertThat(questions()).contains("silent: { ashby: 2026-12-01 }").startsWith("# Asked of keys.");
        assertThat(page(ALL).select("#Known ~ ol").text()).contains("Looked for on 1 December 2026: not said.");

        Map<String, String> form = form("may-i-lend", "silent");
        form.put("lend.rule.0", "never");
        assertThat(desk.post(ALL + "/may-i-lend", form).status()).isEqualTo(422);

        form.put("action", "answer");
        assertThat(desk.post(ALL + "/may-i-lend", form).status()).isEqualTo(303);
        assertThat(questions()).isEqualTo(QUESTIONS);
        assertThat(edition()).contains("may-i-lend: never");
        assertThat(desk.work().journal().steps().all().getLast().changes()).hasSize(2);
    }

    @Test
    void whatOthersChangedMeanwhileIsNeverOverwritten() throws IOException {
        desk.post(ALL + "/may-i-lend", form("may-i-lend", "silent"));
        Map<String, String> form = form("may-i-lend", "answer");
        form.put("lend.rule.0", "never");
        Files.writeString(content.resolve("vocabulary/questions.yaml"), questions() + "# by hand\n");
        String before = edition();
        Response again = desk.post(ALL + "/may-i-lend", form);
        assertThat(again.status()).isEqualTo(409);
        assertThat(edition()).isEqualTo(before);
        Document page = Jsoup.parse(PagesAtDesk.text(again));
        assertThat(page.selectFirst("[name='lend.rule.0'] [selected]").val()).isEqualTo("never");
        form.put("questions", page.selectFirst("[name=questions]").val());
        assertThat(desk.post(ALL + "/may-i-lend", form).status()).isEqualTo(303);
        assertThat(questions()).endsWith("# by hand\n");
    }
}
