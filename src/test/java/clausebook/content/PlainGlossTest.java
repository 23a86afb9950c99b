package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Clause;
import clausebook.corpus.Seal;
import clausebook.corpus.Wording;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a clause means in plain English, in our words: beside the council's own text, and no part of it.
final class PlainGlossTest {

    private static final String EDITION = "councils/pewsey/social-media/undated.yaml";
    private static final String CLAUSE = "      - id: about-social-media\n";
    private static final String GLOSS =
            CLAUSE + "        plain: |\n          Social media *is* any site where people talk.\n";

    @TempDir private Path folder;

    @Test
    void itStandsOnTheClausesPageBelowItsLabelAndNotInTheText() throws IOException {
        Path content = folder.resolve("content");
        FolderBytes.copy(Path.of("src/test/resources/golden/content"), content, false);
        Path edition = content.resolve("councils/anytown/parking/2026.yaml");
        String permit = "      - id: permit\n";
        Files.writeString(edition, Files.readString(edition).replace(permit,
                permit + "        plain: |\n          A permit *is* any paper that we give you.\n"));
        Path site = folder.resolve("site");
        Problems problems = new Problems();
        new Pipeline(problems).build(new Pipeline.Folders(content, Path.of("templates"), Optional.empty(), site,
                LocalDate.of(2026, 11, 20)), Progress.SILENT);

        assertThat(problems.inOrder()).isEmpty();
        assertThat(site.resolve("anytown/parking/clauses/permit.html")).content()
                .contains("In plain English, in words of Clausebook’s:")
                .contains("A permit <em>is</em> any paper that we give you.</p>");
        assertThat(site.resolve("anytown/parking/2026/text.txt")).content()
                .doesNotContain("any paper that we give you");
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void itIsInNoSeal(Wording wording) {
        Clause without = clause(RealContent.load());
        Clause with = clause(RealContent.planted(folder, EDITION, CLAUSE, GLOSS));

        assertThat(with.ours().plain()).startsWith("Social media *is*");
        assertThat(without.ours().plain()).isEmpty();
        assertThat(Seal.of(with, wording)).isEqualTo(Seal.of(without, wording));
    }

    @Test
    void itIsCheckedAsEveryLongText() {
        String wrong = GLOSS.replace("any site", "<b>any site</b> of [[role:clerk]]");

        assertThat(RealContent.planted(folder, EDITION, CLAUSE, wrong).problems().inOrder()).extracting(Problem::code)
                .containsOnly(ProblemCode.RAW_HTML, ProblemCode.MARKUP_NOT_ALLOWED);
    }

    private static Clause clause(RealContent content) {
        return content.edition("pewsey--undated").clauses().stream().map(placed -> placed.clause())
                .filter(clause -> clause.id().slug().equals("about-social-media")).findFirst().orElseThrow();
    }
}
