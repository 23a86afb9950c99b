package clausebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.Program;
import clausebook.command.console.Console;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Nation;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.intake.DocumentFile;
import clausebook.intake.ImportRequest;
import clausebook.load.FolderSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a kind of policy brings along, when its first policy begins or comes from a document.
final class StarterSetTest {

    @TempDir private Path folder;
    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        FolderBytes.copy(Path.of("content"), content, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaints", "it-use", "data-protection"})
    void aSetIsWholeAndIsNoMistake(String kind) {
        start("newtown/first", "--kind", kind, "--name", "Newtown Parish Council");

        Problems problems = new Problems();
        Vocabulary all = new Pipeline(problems).check(content).orElseThrow().corpus().vocabulary();
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.COVERS_NOT_SAID);
        assertThat(all.topics().all()).filteredOn(topic -> named(topic.kinds(), kind)).hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(topic -> assertThat(topic.words()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(all.moments().all()).filteredOn(moment -> named(moment.kinds(), kind)).isNotEmpty();
        assertThat(all.force()).isNotEmpty();
        assertThat(all.questions().all()).filteredOn(question -> named(question.kinds(), kind))
                .hasSizeGreaterThanOrEqualTo(12).allSatisfy(question -> {
                    assertThat(question.answers()).hasSizeGreaterThanOrEqualTo(
                            question.type() == QuestionType.CHOICE ? 2 : 1);
                    assertThat(question.answers()).allMatch(answer -> answer.stance().isPresent());
                    assertThat(question.askedBy()).isNotEmpty();
                });
    }

    private static boolean named(List<PolicyKind> kinds, String kind) {
        return kinds.size() == 1 && kinds.getFirst().id().equals(kind);
    }

    @Test
    void aFirstPolicyOnSocialMediaBringsWhatThisSiteAsks() throws IOException {
        content = folder.resolve("new/content");
        assertThat(NewSite.write(content, "Newtown", new Problems())).isTrue();
        start("newtown/social-media", "--kind", "social-media", "--name", "Newtown Parish Council");

        Problems problems = new Problems();
        Vocabulary all = new Pipeline(problems).check(content).orElseThrow().corpus().vocabulary();
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.COVERS_NOT_SAID);
        assertThat(all.questions().all()).extracting(Question::id).contains("who-is-covered");
        assertThat(all.questions().all()).allMatch(question -> question.silent().isEmpty());
        assertThat(all.topics().all()).extracting(Topic::id).contains("moderation", "scope");
    }

    @Test
    void whatIsThereAlreadyStaysByteForByte() throws IOException {
        Path topics = content.resolve("vocabulary/topics.yaml");
        String own = Files.readString(topics) + "- { id: complaint-times, name: Our own times, group: Ours }\n";
        Files.writeString(topics, own);

        start("newtown/first", "--kind", "complaints", "--name", "Newtown Parish Council");

        assertThat(Files.readString(topics)).startsWith(own).contains("id: complaint-making")
                .containsOnlyOnce("id: complaint-times");
    }

    @Test
    void aSecondPolicyOfTheKindBringsNothingBack() throws IOException {
        start("newtown/first", "--kind", "complaints", "--name", "Newtown Parish Council");
        Map<String, String> before = Map.copyOf(FolderBytes.of(content.resolve("vocabulary")));
        start("pewsey/second", "--kind", "complaints", "--title", "How to complain");
        assertThat(FolderBytes.of(content.resolve("vocabulary"))).isEqualTo(before);
        assertThat(content.resolve("councils/pewsey/second/policy.yaml")).content()
                .contains("title: How to complain");
    }

    @Test
    void theFirstDocumentOfAKindBringsItsSetAlong() {
        byte[] document = "# Complaints\n\n## Making one\n\n1.1 You must write to the Clerk.\n"
                .getBytes(StandardCharsets.UTF_8);
        ImportRequest request = new ImportRequest(new ImportRequest.Target("pewsey", "complaints", "2026"),
                new ImportRequest.Naming(Optional.of("complaints"), Optional.empty(), Optional.empty(),
                        CouncilKind.UNKNOWN, Nation.UNKNOWN),
                Optional.empty(), Optional.empty(), ImportRequest.Changes.ACCEPTED,
                new ImportRequest.Range(Optional.empty(), Optional.empty()), false);
        Problems problems = new Problems();
        Intake.Outcome made = new Intake(new FolderSource(content), Path.of("templates"), problems)
                .outcome(new DocumentFile("complaints.md", document), request).orElseThrow();
        assertThat(made.files()).containsKeys("vocabulary/questions.yaml", "vocabulary/topics.yaml",
                "vocabulary/moments.yaml", "vocabulary/force.yaml", "vocabulary/policy-kinds.yaml");
    }

    @ParameterizedTest
    @CsvSource({"The Clerk must reply. The Chairman decides.,'[clerk, chair]'", "Clerks may reply to a chair.,[]"})
    void ofTheOfficesThoseComeThatTheTextNames(String text, String ids) throws IOException {
        Path made = folder.resolve("new/content");
        NewSite.write(made, "Newtown", new Problems());
        Problems problems = new Problems();
        byte[] roles = new StarterSet(new FolderSource(made), problems).of("complaints", text)
                .getOrDefault("vocabulary/roles.yaml", new byte[0]);
        assertThat(Pattern.compile("id: ([a-z-]+)").matcher(new String(roles, StandardCharsets.UTF_8)).results()
                .map(found -> found.group(1)).toList()).hasToString(ids);
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void aPolicyThatIsThereIsNotBegunAgain() {
        StringWriter said = new StringWriter();
        assertThat(run(said, "pewsey/social-media", "--kind", "complaints")).isEqualTo(2);
        assertThat(said.toString()).contains("edition new");
    }

    private void start(String... arguments) {
        StringWriter said = new StringWriter();
        assertThat(run(said, arguments)).as(said.toString()).isZero();
    }

    private int run(StringWriter said, String... arguments) {
        List<String> all = new ArrayList<>(List.of("start"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--content", content.toString()));
        PrintWriter out = new PrintWriter(said, true);
        return Program.run(new Console(out, out, false), LocalDate.of(2026, 11, 20), all.toArray(String[]::new));
    }
}
