package clausebook.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.PagesAtDesk;
import clausebook.desk.SmallContent;
import clausebook.desk.door.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Things of the content are changed by forms that are made from the declarations of their fields.
final class FormPagesTest {

    private static final String CLAUSE = "edit/clause/ashby/keys/2026/lend";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final int MOST_BYTES = 150_000;

    @TempDir private static Path folder;
    private Path content;
    private static PagesAtDesk desk;

    @BeforeEach
    void open() throws IOException {
        content = SmallContent.anew(folder);
        desk = PagesAtDesk.anew(desk, content);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /// What a browser sends of a form that was only changed in some fields.
    private Response send(String page, Map<String, String> changed) {
        Map<String, String> sent = new LinkedHashMap<>();
        HIDDEN.matcher(get(page)).results().forEach((MatchResult field) -> {
            if (!field.group(1).equals("step")) {
                sent.put(field.group(1), field.group(2).isEmpty() ? " " : field.group(2));
            }
        });
        sent.put("action", "save");
        sent.putAll(changed);
        return desk.post(page, sent);
    }

    private String get(String page) {
        Response response = desk.get(page);
        assertThat(response.status()).as(page).isEqualTo(200);
        assertThat(response.body().length).as(page).isLessThan(MOST_BYTES);
        return PagesAtDesk.text(response);
    }

    private String edition() throws IOException {
        return Files.readString(content.resolve(SmallContent.EDITION));
    }

    @Test
    void aFormHasTheWordsOfTheDeclarationsAndClosedListsAsChoices() {
        assertThat(get(CLAUSE)).contains("What it says, in Markdown.", ">Must not</option>", "f.rules.1.says",
                "list=\"names-topic\"", "<option value=\"Keys\">", "value=\"Keys\"", "role:clerk");
    }

    @Test
    void aSaveChangesTheBytesOfTheChangedFieldsAloneAndCanBeUndone() throws IOException {
        String before = edition();
        Response saved = send(CLAUSE, Map.of("f.rules.0.says", "lend a key, or a fob, to anybody"));
        assertThat(saved.headers().get("Location")).startsWith(CLAUSE + "?done=");
        assertThat(edition()).isEqualTo(
                before.replace("says: lend a key to anybody", "says: \"lend a key, or a fob, to anybody\""));
        int step = desk.work().journal().steps().all().getLast().number();
        desk.post("history", Map.of("action", "undo", "step", String.valueOf(step)));
        assertThat(edition()).isEqualTo(before);
        assertThat(send(CLAUSE, Map.of()).headers().get("Location")).endsWith("?same=1");
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void aHashOfTheProgramGoesAlongUnseen() throws IOException {
        String source = "source: { title: Keys, sha256: " + "a".repeat(64) + " }";
        Files.writeString(content.resolve(SmallContent.EDITION), edition().replace("source: { title: Keys }", source));
        desk = PagesAtDesk.anew(desk, content);
        String page = "edit/edition/ashby/keys/2026";
        assertThat(get(page)).doesNotContain("Sha256", "written by the program").contains("a".repeat(64));
        send(page, Map.of("f.source.title", "Keys and fobs"));
        assertThat(edition()).contains(source.replace("Keys", "Keys and fobs"));
    }

    @Test
    void aMistakeStandsBesideItsFieldAndNothingIsWritten() throws IOException {
        String before = edition();
        Response refused = send(CLAUSE, Map.of("f.topics", "Kyes", "f.title", "Lending out"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(PagesAtDesk.text(refused)).contains("href=\"#f.topics\"", "Kyes", "value=\"Lending out\"");
        assertThat(edition()).isEqualTo(before);
        assertThat(get(CLAUSE)).as("what was typed is kept").contains("value=\"Lending out\"", "did not save");
    }

    @Test
    void anAnswerIsChosenByItsName() throws IOException {
        Files.writeString(content.resolve("vocabulary/questions.yaml"), """
                - { id: lend-a-key, asks: May I lend a key?, type: choice, topics: [keys],
                    answers: [ { id: always, name: "Yes" }, { id: never, name: Never at all } ] }
                """);
        desk = PagesAtDesk.anew(desk, content);
        send(CLAUSE, Map.of("f.rules.0.answers.0.key", "May I lend a key?", "f.rules.0.answers.0.value.answer",
                "Never at all"));
        assertThat(edition()).contains("lend-a-key: never");
        assertThat(get(CLAUSE)).contains("<b>May I lend a key?</b>", "<option value=\"Yes\">Yes</option>",
                "<option value=\"Never at all\" selected>");
        send(CLAUSE, Map.of("f.rules.0.answers.0.value.answer", "Yes"));
        assertThat(edition()).contains("lend-a-key: always");
    }

    @Test
    void aNewQuestionAndItsAnswersNeedNoIds() throws IOException {
        desk.post("new/entry/questions", Map.of("f.asks", "May I lend a key?", "f.type", "choice", "f.answers.count",
                "0", "f.answers.0.name", "Never at all", "action", "sure"));
        assertThat(content.resolve("vocabulary/questions.yaml")).content().contains("id: may-i-lend-a-key",
                "answers: [{ id: never-at-all, name: Never at all }]");
    }

    @Test
    void aSectionHasAFormOfItsOwn() throws IOException {
        String section = CLAUSE.replace("clause", "section").replaceFirst("[^/]+$", "all");
        assertThat(get(section.replace("section", "edition").replaceFirst("/all$", ""))).contains(section);
        send(section, Map.of("f.title", "Keys and fobs", "f.number", "1"));
        assertThat(edition()).contains("title: Keys and fobs", "number: \"1\"").doesNotContain("title: All of it");
    }

    @Test
    void entriesComeAndGo() throws IOException {
        send(CLAUSE, Map.of("f.rules.1.gone", "1", "f.rules.2.duty", "must-not", "f.rules.2.printed", "Do not",
                "f.rules.2.says", "ask first"));
        assertThat(edition()).contains("says: ask first").doesNotContain("on a Sunday");
    }

    @Test
    void aNewEntryIsAddedNamedAndTakenAway() throws IOException {
        assertThat(desk.post("new/entry/topics", Map.of("f.group", "all")).status()).isEqualTo(422);
        Response told = desk.post("new/entry/topics", Map.of("f.name", "Lost things", "f.group", "all"));
        assertThat(PagesAtDesk.text(told)).contains("until a clause names it", "2 Losing");
        assertThat(content.resolve("vocabulary/topics.yaml")).content().doesNotContain("lost-things");
        desk.post("new/entry/topics", Map.of("f.name", "Lost things", "f.group", "all", "action", "sure"));
        assertThat(content.resolve("vocabulary/topics.yaml")).content().contains("lost-things");
        send(CLAUSE, Map.of("f.topics", "Keys\nLost things"));
        assertThat(edition()).contains("[keys, lost-things]");
        String pointers = get("remove/entry/topics/lost-things");
        assertThat(pointers).contains("edit/clause/ashby/keys/2026/lend").doesNotContain("<form");
        send(CLAUSE, Map.of("f.topics", "Keys"));
        assertThat(send("remove/entry/topics/lost-things", Map.of()).status()).isEqualTo(303);
        assertThat(content.resolve("vocabulary/topics.yaml")).content().doesNotContain("lost-things");
    }

    @Test
    void aFirstQuestionAnOfficeAndAClauseAreAdded() throws IOException {
        Response question = desk.post("new/entry/questions", Map.of("f.asks", "May I lend a key?", "f.type", "choice",
                "f.answers.0.id", "no", "f.answers.0.name", "No", "f.topics", "Keys", "action", "sure"));
        assertThat(question.status()).as(PagesAtDesk.text(question)).isEqualTo(303);
        send(CLAUSE, Map.of("f.rules.0.answers.0.key", "May I lend a key?", "f.rules.0.answers.0.value.answer", "no"));
        assertThat(edition()).contains("may-i-lend-a-key: ");
        assertThat(desk.post("new/office/ashby", Map.of("role", "Clerk", "f.names", "The Clerk")).status())
                .isEqualTo(303);
        assertThat(content.resolve("councils/ashby/council.yaml")).content().contains("clerk:", "The Clerk");
        Response clause = desk.post("new/clause/ashby/keys/2026", Map.of("f.title", "Spare keys", "f.text",
                "Spare keys are with the [[role:clerk]].", "f.kind", "information", "f.topics", "Keys"));
        assertThat(clause.status()).as(PagesAtDesk.text(clause)).isEqualTo(303);
        assertThat(edition()).contains("id: spare-keys", "[[role:clerk]]");
        assertThat(get("remove/entry/roles/clerk")).contains("edit/clause/ashby/keys/2026/spare-keys",
                "edit/council/ashby");
    }

    @Test
    void twoTopicsAreJoinedAndWhatNamedTheOneMeansTheOther() throws IOException {
        desk.post("new/entry/topics", Map.of("f.name", "Fobs", "f.group", "all", "action", "sure"));
        send(CLAUSE, Map.of("f.topics", "Fobs"));
        assertThat(get("rename/entry/topics/fobs")).contains("edit/clause/ashby/keys/2026/lend");
        assertThat(send("rename/entry/topics/fobs", Map.of("action", "join", "other", "Keys")).status()).isEqualTo(303);
        assertThat(content.resolve("vocabulary/topics.yaml")).content().contains("was: [fobs]", "words: [Fobs]")
                .doesNotContain("id: fobs");
        assertThat(get(CLAUSE)).contains("fobs");
        assertThat(send("rename/entry/topics/keys", Map.of("action", "rename", "id", "all-keys")).headers()
                .get("Location")).startsWith("edit/entry/topics/all-keys");
        assertThat(send("rename/entry/topics/all-keys", Map.of("action", "rename", "id", "No id")).status())
                .isEqualTo(422);
    }

    @Test
    void aMentionIsPutIntoTheText() {
        Response shown = send(CLAUSE, Map.of("action", "mention.f.text", "mention.f.text", "role:clerk", "f.text",
                "Ask"));
        assertThat(PagesAtDesk.text(shown)).contains("Ask [[role:clerk]]");
    }

    @Test
    void twoWindowsMeetOnThePageOfConflicts() {
        String base = Pattern.compile("name=\"base\" value=\"([^\"]+)\"").matcher(get(CLAUSE)).results().findFirst()
                .orElseThrow().group(1);
        send(CLAUSE, Map.of("f.title", "One"));
        Response met = desk.post(CLAUSE, Map.of("form", "0c2f1c4e-0000-4000-8000-000000000000", "base", base, "action",
                "save", "f.title", "Other"));
        String conflict = met.headers().get("Location");
        assertThat(PagesAtDesk.text(desk.get(conflict))).contains("One", "Other");
    }

    @Test
    void everyPageOfThingsIsThere() {
        for (String page : new String[] {"change", "change/topics", "edit/site", "edit/council/ashby",
            "edit/policy/ashby/keys", "edit/edition/ashby/keys/2026", "edit/entry/topics/keys",
            "edit/entry/roles/clerk",
            "new/clause/ashby/keys/2026", "new/office/ashby", "new/entry/questions"}) {
            get(page);
        }
        assertThat(desk.get("edit/clause/ashby/keys/2026/none").status()).isEqualTo(404);
        assertThat(desk.get("edit/entry/none/x").status()).isEqualTo(404);
    }
}
