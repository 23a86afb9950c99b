package clausebook.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.desk.PagesAtDesk;
import clausebook.desk.SmallContent;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Step;
import clausebook.diagnostic.Problems;
import clausebook.pipeline.NewSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document is dropped at the desk and becomes a draft with a receipt, which can be taken back.
final class ImportPagesTest {

    private static final String TEXT = """
            Fob policy

            1. Fobs

            1.1 Staff must not lend a fob.

            1.2 The office is open on Mondays.
            """;

    private static final String FOBS = "brook/fobs/2027";

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

    @Test
    void aDroppedDocumentBecomesADraftThatCanBeReadAndTakenBack() throws IOException {
        Response response = desk.upload("import", form("C:\\docs\\fobs.txt", TEXT, Map.of("name",
                "Brook Parish Council", "title", "Fobs", "edition", "2027", "kind", "keys")));
        assertThat(response.status()).as(PagesAtDesk.text(response)).isEqualTo(303);
        String receipt = PagesAtDesk.text(desk.get(response.headers().get("Location")));
        assertThat(receipt).contains("Read what the clauses mean", "Take the import back",
                "Staff must not lend a fob.");
        assertThat(content.resolve("councils/brook-parish-council/fobs/2027.yaml")).exists();
        assertThat(folder.resolve("receipts/brook-parish-council-fobs-2027.receipt.html")).exists();
        assertThat(PagesAtDesk.text(desk.get("read/brook-parish-council/fobs/2027"))).contains("2 clauses wait");
        Step step = desk.work().journal().steps().all().getLast();
        assertThat(step.words()).isEqualTo("Imported “fobs.txt” as brook-parish-council/fobs/2027");
        desk.post("history", Map.of("action", "undo", "step", String.valueOf(step.number())));
        assertThat(content.resolve("councils/brook-parish-council")).doesNotExist();
    }

    @Test
    void aNewSiteHasProposalsFromItsFirstDocumentOnAndAKindBringsItsTopics() throws IOException {
        SmallContent.nothing(folder);
        assertThat(NewSite.write(content, "Brook", new Problems())).isTrue();
        desk = PagesAtDesk.anew(desk, content);
        assertThat(Jsoup.parse(PagesAtDesk.text(desk.get("import"))).select("#kind option").eachAttr("value"))
                .startsWith("").contains("it-use", "social-media").endsWith("-");
        desk.upload("import", form("fobs.txt", TEXT.replace("1. Fobs\n\n", ""), Map.of("name", "Brook", "title",
                "Fobs", "edition", "2027", "kind", "-")));
        assertThat(content.resolve("councils/brook/fobs/2027.yaml")).content()
                .contains("duty: must-not, printed: must not, says: lend a fob", "reading: suggested")
                .doesNotContain("topics:");
        String clause = "read/brook/fobs/2027/staff-not-lend-fob";
        FormElement form = (FormElement) Jsoup.parse(PagesAtDesk.text(desk.get(clause))).selectFirst("#Reading");
        assertThat(form.select("a[href$=new/entry/topics]").text()).isEqualTo("Add a topic");
        Map<String, String> sent = new LinkedHashMap<>(Map.of("action", "confirm"));
        form.formData().forEach(field -> sent.putIfAbsent(field.key(), field.value()));
        assertThat(PagesAtDesk.text(desk.post(clause, sent))).contains("This clause has no topic",
                "choose a topic under “What it is about”").doesNotContain("topics.yaml");

        desk.upload("import", form("it.txt", "IT\n\n1. Passwords\n\n1.1 Staff must not share a password.\n",
                Map.of("name", "Brook", "title", "IT", "edition", "2027", "kind", "it-use", "covers.staff", "1",
                        "covers.volunteers", "1")));

        assertThat(content.resolve("vocabulary/topics.yaml")).content().contains("it-passwords");
        assertThat(content.resolve("councils/brook/it/2027.yaml")).content().contains("covers: [staff, volunteers]",
                "topics: [it-passwords]", "duty: must-not, printed: must not, says: share a password, who: [staff]");
        assertThat(PagesAtDesk.text(desk.get("questions/brook/it/2027"))).contains("May I tell somebody my password?");
    }

    @Test
    void aKindWithoutTopicsBeginsWithTheHeadingsSoThatWhatIsSureIsConfirmedTogether() throws IOException {
        SmallContent.nothing(folder);
        assertThat(NewSite.write(content, "Brook", new Problems())).isTrue();
        desk = PagesAtDesk.anew(desk, content);
        desk.upload("import", form("fobs.txt", TEXT,
                Map.of("name", "Brook", "title", "Fobs", "edition", "2027", "kind", "-")));
        assertThat(content.resolve("vocabulary/topics.yaml")).content()
                .contains("{ id: fobs, name: Fobs, group: Fobs, kinds: [fobs] }");
        assertThat(PagesAtDesk.text(desk.get("read/brook/fobs/2027"))).contains("2 are sure", "Confirm all 2");
    }

    @Test
    void nextYearsDocumentLeadsToTheReasonsAndHasProposalsForWhatIsNew() throws IOException {
        upload("2027", TEXT);
        assertThat(upload("2028", TEXT.replace("1.2 The office is open on Mondays.",
                "1.2 Staff must not copy a fob at home."))).contains("decide/brook-parish-council/fobs/2028")
                .doesNotContain("needs the field");
        assertThat(content.resolve("councils/brook-parish-council/fobs/2028.yaml")).content()
                .contains("must not, says: copy a fob at home");
        assertThat(PagesAtDesk.text(desk.get("year/brook-parish-council/fobs"))).contains("Mend them first");
        assertThat(PagesAtDesk.text(desk.get("mistakes"))).contains("decide/brook-parish-council/fobs/2028");
        Response beside = desk.get("beside/brook-parish-council/fobs/2028");
        assertThat(beside.headers()).containsEntry("Location", "decide/brook-parish-council/fobs/2028");
        assertThat(PagesAtDesk.text(desk.get(beside.headers().get("Location")))).contains("1.2 Fobs",
                "The office is open on Mondays.");
    }

    private String upload(String edition, String text) throws IOException {
        Map<String, String> said = new LinkedHashMap<>(Map.of("edition", edition));
        said.putAll(edition.equals("2027")
                ? Map.of("name", "Brook Parish Council", "title", "Fobs", "kind", "keys")
                : Map.of("policy", "brook-parish-council/fobs"));
        Response response = desk.upload("import", form("fobs.txt", text, said));
        return PagesAtDesk.text(desk.get(response.headers().get("Location")));
    }

    @Test
    void whatTheDocumentDoesNotTellIsDecidedByButtonsAndDoneAtOnce() throws IOException {
        String edition = "brook-parish-council/fobs/2027";
        Response response = desk.upload("import",
                form("fobs.txt", TEXT + "\n1.9 Fobs are blue.\n\n1.3 Fobs are round.\n", Map.of("name",
                        "Brook Parish Council", "title", "Fobs", "edition", "2027", "kind", "keys")));
        assertThat(PagesAtDesk.text(desk.get(response.headers().get("Location")))).contains("Answer what is asked");
        assertThat(PagesAtDesk.text(desk.get(""))).contains("decide/" + edition, "question of an import");
        Document page = Jsoup.parse(PagesAtDesk.text(desk.get("decide/" + edition)));
        assertThat(page.select("blockquote").text()).isEqualTo("1.9 Fobs are blue.");
        FormElement form = (FormElement) page.selectFirst("form");
        assertThat(form.select(".pick").eachText()).containsExactly("Numbered as it stands",
                "Part of the clause before", "Left out");
        form.selectFirst("[value='numbered as it stands']").attr("checked", true);
        Map<String, String> sent = new LinkedHashMap<>();
        form.formData().forEach(field -> sent.put(field.key(), field.value()));

        Response decided = desk.post("decide/" + edition, sent);

        assertThat(decided.headers().get("Location")).startsWith("receipt/" + edition + "?done=");
        assertThat(Files.readString(content.resolve("councils/" + edition + ".yaml"))).contains("Fobs are blue.");
        assertThat(PagesAtDesk.text(desk.get("decide/" + edition))).contains("Everything is decided.");
        assertThat(desk.post("decide/" + edition, sent).status()).isEqualTo(409);
        assertThat(desk.get("decide/brook/../x").status()).isEqualTo(404);
    }

    /// What is asked where the file was changed after an import, and the document before the next.
    private Document importedAgain(String inFile, String changed, String inText, String later) throws IOException {
        importFobs(TEXT, Map.of("policy", "", "name", "Brook", "title", "Fobs"));
        change(inFile, changed);
        importFobs(TEXT.replace(inText, later), Map.of("policy", "brook/fobs"));
        return Jsoup.parse(PagesAtDesk.text(desk.get("decide/" + FOBS)));
    }

    @Test
    void wordsThatBothChangedStandSideBySideAndOneIsTaken() throws IOException {
        Document page = importedAgain("must not lend a fob", "must not lend any fob", "lend a fob",
                "lend or sell a fob");

        assertThat(page.select("blockquote").eachText()).containsExactly("1.1 Staff must not lend or sell a fob.",
                "Staff must not lend any fob.");
        decide(page, "the document");
        assertThat(fobs()).contains("Staff must not lend or sell a fob.").doesNotContain("any fob");
    }

    @Test
    void aReadClauseThatIsGoneStaysOrGoesAsIsDecided() throws IOException {
        Document page = importedAgain("reading: suggested", "read: 2026-11-30", "1.2 The office is open on Mondays.",
                "");

        assertThat(page.select("blockquote").text()).contains("The office is open on Mondays.");
        assertThat(fobs()).as("nothing goes by itself").contains("The office is open on Mondays.");
        decide(page, "it goes");
        assertThat(fobs()).doesNotContain("Mondays");
    }

    private void importFobs(String text, Map<String, String> of) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("edition", "2027", "kind", "keys"));
        fields.putAll(of);
        Response response = desk.upload("import", form("fobs.txt", text, fields));
        assertThat(response.status()).as(PagesAtDesk.text(response)).isEqualTo(303);
    }

    private String fobs() throws IOException {
        return Files.readString(content.resolve("councils/" + FOBS + ".yaml"));
    }

    private void change(String from, String to) throws IOException {
        assertThat(fobs()).contains(from);
        Files.writeString(content.resolve("councils/" + FOBS + ".yaml"), fobs().replace(from, to));
        desk.get("");
    }

    private void decide(Document page, String answer) {
        FormElement form = (FormElement) page.selectFirst("form");
        form.selectFirst("[value=\"" + answer + "\"]").attr("checked", true);
        Map<String, String> sent = new LinkedHashMap<>();
        form.formData().forEach(field -> sent.put(field.key(), field.value()));
        assertThat(desk.post("decide/" + FOBS, sent).headers().get("Location")).startsWith("receipt/" + FOBS);
        assertThat(PagesAtDesk.text(desk.get("decide/" + FOBS))).contains("Everything is decided.");
    }

    @Test
    void whatIsMissingIsToldWithLinksToItsFields() {
        Response response = desk.upload("import", form("", "", Map.of("edition", "policy")));
        assertThat(response.status()).isEqualTo(422);
        assertThat(PagesAtDesk.text(response)).contains("href=\"#file\"", "href=\"#name\"", "href=\"#title\"",
                "href=\"#kind\"", "href=\"#edition\"", "aria-invalid");
    }

    @Test
    void aFileThatIsNoDocumentIsToldAndNothingIsWritten() {
        Response response =
                desk.upload("import", form("CON.docx", "PK\u0003\u0004 cut", Map.of("name", "Brook", "title", "Fobs",
                        "kind", "keys", "edition", "2027")));
        assertThat(response.status()).isEqualTo(422);
        assertThat(PagesAtDesk.text(response)).contains("Nothing was written.", "How to mend it");
        assertThat(content.resolve("councils/brook")).doesNotExist();
    }

    @Test
    void namesNeverLeadOutOfTheContent() {
        Response response = desk.upload("import", form("../../a.txt", TEXT, Map.of("policy", "../..", "title", "..",
                "name", "../../etc", "edition", "../x")));
        assertThat(response.status()).isEqualTo(422);
        assertThat(desk.get("receipt/../../x").status()).isEqualTo(404);
    }

    @Test
    void aFormThatIsNoneIsRefusedInLinearTime() {
        for (String body : new String[] {"", "--", "--a", "--a\r\n", "--a\r\n\r\n", "x\r\n", "--a\r\n--a",
            "--a\r\n".repeat(100_000)}) {
            assertThatThrownBy(() -> SentForm.of(body.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(MalformedRequest.class);
        }
    }

    private static byte[] form(String name, String file, Map<String, String> fields) {
        Map<String, String> parts = new LinkedHashMap<>(fields);
        StringBuilder body = new StringBuilder();
        parts.forEach((field, value) -> body.append("--b0\r\nContent-Disposition: form-data; name=\"").append(field)
                .append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(name)
                .append("\"\r\nContent-Type: text/plain\r\n\r\n").append(file).append("\r\n--b0--\r\n");
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
