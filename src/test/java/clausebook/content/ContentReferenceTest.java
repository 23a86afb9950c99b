package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.schema.ContentReference;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The handbook's content reference has every field, with what the program itself says of it.
class ContentReferenceTest {

    private static final Path PAGE = Path.of("site/markdown/content-reference.md");

    @Test
    void theTrackedPageHasTheTablesOfTheRecords() throws IOException {
        TrackedFile.holdsPart(PAGE, "fields", ContentReference.markdown());
    }

    @Test
    void everyFieldHasItsMeaning() {
        assertThat(ContentReference.markdown().lines().filter(line -> line.startsWith("| `"))).hasSizeGreaterThan(150)
                .allMatch(
                        line -> line.matches(
                                "\\| `[a-z0-9-]+` \\| .+ \\| (yes|unless it has `items`|without it: [^|]+)? \\| .+\\. "
                                        + "\\|"));
    }

    @Test
    void neededFieldsClosedListsAndFormsAreTold() {
        assertThat(ContentReference.markdown())
                .contains("| `status` | `draft`, `in-force`, `withdrawn`, `unknown` | yes |")
                .contains("| `clauses` | a list of [clause](#Clause) |  |")
                .contains("| `kinds` | a list of texts | without it: every kind |")
                .contains("| `words` | a list of texts, at most 20, of 60 letters at most |")
                .contains("| `silent` | names, each with a day, such as `2026-05-14` |  |");
    }
}
