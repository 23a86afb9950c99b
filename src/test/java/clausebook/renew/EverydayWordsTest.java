package clausebook.renew;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Clause;
import clausebook.corpus.Seal;
import clausebook.corpus.Wording;
import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.guide.ChangeKind;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.pipeline.Pipeline;
import clausebook.write.ContentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everyday words are for search alone: they go with a clause into the next edition, and are no part of what a council
/// adopted.
final class EverydayWordsTest {

    private static final String RENT = "      - id: rent\n";
    private static final String WITH_WORDS = RENT + "        words: [what do I owe, fee]\n";

    @TempDir private Path folder;
    private FourEditions parish;

    @BeforeEach
    void copy() {
        parish = FourEditions.copiedTo(folder);
    }

    @Test
    void theNextEditionHasTheWordsOfTheLast() throws IOException {
        parish.edit("2026.yaml", RENT, WITH_WORDS);
        Problems problems = new Problems();
        ContentText old =
                ContentText.read("2026.yaml", Files.readAllBytes(parish.file("2026.yaml")), problems).orElseThrow();
        NextEdition.Facts facts = new NextEdition.Facts("2027", "2026", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        Files.write(parish.file("2027.yaml"),
                old.with(NextEdition.edits(facts), FileKind.EDITION.form(), problems).orElseThrow().bytes());

        assertThat(parish.problems()).isEmpty();
        assertThat(rent("2027").ours().words()).isEqualTo(rent("2026").ours().words()).containsExactly("what do I owe",
                "fee");
    }

    @Test
    void otherWordsAreNoChangeBetweenEditions() {
        assertThat(kindOfRent()).isEqualTo(ChangeKind.UNCHANGED);
        parish.edit("2026.yaml", RENT, WITH_WORDS);
        assertThat(parish.problems()).isEmpty();
        assertThat(rent("2026").ours().words()).isNotEqualTo(rent("2025").ours().words());
        assertThat(kindOfRent()).isEqualTo(ChangeKind.UNCHANGED);
    }

    @Test
    void otherWordsDoNotBreakTheSealAndAnotherTextDoes() {
        String before = Seal.of(rent("2026"), Wording.RESTATED);
        parish.edit("2026.yaml", RENT, WITH_WORDS);
        assertThat(Seal.of(rent("2026"), Wording.RESTATED)).isEqualTo(before);
        parish.edit("2026.yaml", "says: pay the rent in time", "says: pay the rent in good time");
        assertThat(Seal.of(rent("2026"), Wording.RESTATED)).isNotEqualTo(before);
    }

    private ChangeKind kindOfRent() {
        EditionChanges changes = guide().changes().getLast();
        return changes.clauses().stream().filter(change -> change.shown().clause().id().slug().equals("rent"))
                .findFirst().orElseThrow().kind();
    }

    private Clause rent(String edition) {
        List<EditionGuide> editions = guide().councils().getFirst().policies().getFirst().editions();
        return editions.stream().filter(guide -> guide.edition().id().slug().equals(edition))
                .flatMap(guide -> guide.edition().clauses()).filter(clause -> clause.id().slug().equals("rent"))
                .findFirst().orElseThrow();
    }

    private Guide guide() {
        return new Pipeline(new Problems()).guide(parish.content(), LocalDate.of(2026, 11, 20)).orElseThrow();
    }
}
