package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.PolicyGuide;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which edition leads on a day, and how each stands: one table for the one place that decides it.
final class StandingsTest {

    private static final String CLAUSE = """
            - id: one
              title: One
              clauses:
                - { id: keys, title: Keys, text: Keep the keys., kind: information, topics: [keys] }
            """;

    @TempDir private Path folder;

    /// Editions stand in their order, each as `slug status`, then `from DAY`, `until DAY`, `made` where they are said.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // what is in force leads
        "2026-06-01 | a in-force from 2024; b in-force from 2025 | b | a superseded, b in-force",
        "2026-06-01 | a in-force from 2024; b draft | a | a in-force, b draft",
        "2026-06-01 | a unknown; b in-force from 2025; c unknown | b | a superseded, b in-force, c unknown",
        // a year or month has begun with its first day, and a withdrawal is over with its last
        "2025-01-01 | a in-force from 2024; b in-force from 2025 | b | a superseded, b in-force",
        "2024-12-31 | a in-force from 2024; b in-force from 2025 | a | a in-force, b not-yet-in-force",
        "2025-06-29 | a in-force from 2024 until 2025-06 | a | a in-force",
        "2025-06-30 | a in-force from 2024 until 2025-06 | a | a withdrawn",
        // else the newest of unknown status, else the newest draft or one for a later day
        "2026-06-01 | a unknown; b unknown; c draft | b | a superseded, b unknown, c draft",
        "2026-06-01 | a draft; b draft | b | a draft, b draft",
        "2024-06-01 | a draft; b in-force from 2025 | b | a draft, b not-yet-in-force",
        "2026-06-01 | a withdrawn; b draft | b | a withdrawn, b draft",
        // what was made up again never leads while there is another
        "2026-06-01 | a unknown made; b draft | b | a reconstructed, b draft",
        "2026-06-01 | a unknown; b unknown made | a | a unknown, b reconstructed",
        "2026-06-01 | a unknown made; b unknown made | b | a reconstructed, b reconstructed",
        // and where all ended the newest is left
        "2026-06-01 | a withdrawn; b withdrawn | b | a withdrawn, b withdrawn"})
    void oneLeadsAndEachStandsAsItShould(LocalDate day, String editions, String leading, String standings) {
        MadeContent content = new MadeContent(folder);
        String before = "";
        for (String said : editions.split("; ")) {
            content.edition(said.substring(0, 1), facts(said, before), CLAUSE);
            before = said.substring(0, 1);
        }
        PolicyGuide policy = content.on(day).councils().getFirst().policies().getFirst();

        assertThat(policy.leading().id().slug()).isEqualTo(leading);
        assertThat(policy.editions().stream().map(edition -> edition.id().slug() + " " + edition.standing().word())
                .collect(Collectors.joining(", "))).isEqualTo(standings);
    }

    private static String facts(String said, String before) {
        String[] words = said.split(" ");
        String from = after("from", words);
        String until = after("until", words);
        return "status: " + words[1] + "\ncovers: [staff]\n" + (before.isEmpty() ? "" : "follows: " + before + "\n")
                + (said.endsWith("made") ? "reconstructed: From memory.\n" : "")
                + (from.isEmpty()
                        ? ""
                        : "dates: { in-force: " + from + (until.isEmpty() ? "" : ", withdrawn: " + until)
                                + " }\n");
    }

    private static String after(String word, String[] words) {
        for (int at = 0; at + 1 < words.length; at++) {
            if (words[at].equals(word)) {
                return words[at + 1];
            }
        }
        return "";
    }
}
