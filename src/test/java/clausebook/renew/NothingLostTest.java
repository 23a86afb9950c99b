package clausebook.renew;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Edition;
import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import clausebook.write.FilesAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No clause goes, and no adopted word changes, without a word about it.
final class NothingLostTest {

    private static final String BEES = "  bees: { fate: withdrawn, reason: A child was stung. }\n";

    @TempDir private Path folder;
    private FourEditions parish;

    @BeforeEach
    void copy() {
        parish = FourEditions.copiedTo(folder);
    }

    @Test
    void theFourEditionsThemselvesAreSound() {
        assertThat(parish.problems()).isEmpty();
    }

    @Test
    void aClauseThatGoesWithoutAWordIsNamed() {
        parish.edit("2024.yaml", BEES, "");
        assertThat(parish.problems())
                .containsExactly("lost-clause: \"bees\" (1.4) of the edition \"2023\" is missing here: "
                        + "\"Tenants may keep two hives of bees by the north hedge.\"");
    }

    @Test
    void anItemThatGoesFromAClauseThatStaysIsNamed() {
        parish.edit("2026.yaml", "  hens-noise: { fate: withdrawn, reason: The county has a rule about noise. }\n", "");
        assertThat(parish.problems())
                .containsExactly("lost-clause: \"hens-noise\" (c) of the edition \"2025\" is missing here: "
                        + "\"keep no cockerel on the ground\"");
    }

    @Test
    void itemsGoWithTheirClauseAndNeedNoWordOfTheirOwn() throws IOException {
        cutHens("2026.yaml");
        parish.edit("2026.yaml", "  hens-noise: { fate: withdrawn, reason: The county has a rule about noise. }\n",
                "  hens: { fate: withdrawn, reason: Nobody keeps hens. }\n");
        assertThat(parish.problems()).isEmpty();
    }

    @Test
    void aLostClauseIsToldOnceNotForEachOfItsItems() throws IOException {
        cutHens("2026.yaml");
        parish.edit("2026.yaml", "  hens-noise: { fate: withdrawn, reason: The county has a rule about noise. }\n", "");
        assertThat(parish.problems())
                .containsExactly("lost-clause: \"hens\" (1.4) of the edition \"2025\" is missing here: "
                        + "\"Whoever keeps hens must:\"");
    }

    private void cutHens(String name) throws IOException {
        String text = Files.readString(parish.file(name));
        int start = text.indexOf("      - id: hens\n");
        Files.writeString(parish.file(name),
                text.substring(0, start) + text.substring(text.indexOf("      - id: hoses\n")));
    }

    @Test
    void aDutyThatChangesWithoutANoteIsAWarning() {
        parish.edit("2024.yaml", "  tidy-plots: { fate: reworded, reason: Weeds had spread to the neighbours., "
                + "material: true }\n", "");
        assertThat(parish.problems()).containsExactly(
                "duty-changed-without-note: \"tidy-plots\" now says must; in the edition before it said should");
    }

    @Test
    void idsThatTookEachOthersTextAreAWarningEach() {
        parish.edit("2026.yaml", "id: rent\n", "id: later\n").edit("2026.yaml", "id: late-rent\n", "id: rent\n")
                .edit("2026.yaml", "id: later\n", "id: late-rent\n");
        assertThat(parish.problems()).contains(
                "text-very-unlike: \"rent\" reads quite differently in the edition before",
                "text-very-unlike: \"late-rent\" reads quite differently in the edition before");
    }

    @Test
    void aFrozenClauseChangedByHandIsNamed() throws IOException {
        freeze("2025");
        assertThat(parish.problems()).isEmpty();
        parish.edit("2025.yaml", "behind them when they leave.", "behind them whenever they leave.");
        assertThat(parish.problems())
                .containsExactly("frozen-text-changed: \"lock-gate\" (2.1) is not as it was adopted");
    }

    @Test
    void aFrozenDutyNumberTitleAndHeadingAreHeldToo() throws IOException {
        parish.edit("2025.yaml", "wording: official", "wording: restated");
        freeze("2025");
        parish.edit("2025.yaml", "duty: must, printed: must, says: pay the rent in time",
                "duty: should, printed: should, says: pay the rent in time")
                .edit("2025.yaml", "title: Late rent", "title: Rent that is late")
                .edit("2025.yaml", "number: \"1.6\"", "number: \"1.9\"")
                .edit("2025.yaml", "title: Money", "title: Rents")
                .edit("2026.yaml", "  hens-noise:", "  rent: { fate: reworded, reason: So. }\n  hens-noise:");
        assertThat(parish.problems()).containsExactlyInAnyOrder(
                "frozen-text-changed: \"rent\" (3.1) is not as it was adopted",
                "frozen-text-changed: \"late-rent\" (3.2) is not as it was adopted",
                "frozen-text-changed: \"water-butts\" (1.9) is not as it was adopted",
                "frozen-text-changed: the heading of section \"money\" (3) is not as it was adopted",
                "duty-changed-without-note: \"rent\" now says should; in the edition before it said must",
                "force-against-text: the text says \"must\", which means must, and the rule \"pay the rent in time\" "
                        + "is should (\"should\")");
    }

    @Test
    void otherPeopleInCoversAreToldOnceNotForEachClauseThatBindsThem() throws IOException {
        parish.edit("2025.yaml", "wording: official", "wording: restated");
        freeze("2025");
        parish.edit("2025.yaml", "covers: [tenants, helpers]", "covers: [tenants]");
        assertThat(parish.problems()).filteredOn(told -> told.startsWith("frozen-")).containsExactly(
                "frozen-text-changed: \"covers\" is not as it was adopted, or every clause that binds whom it names");
    }

    @Test
    void onePartOfASplitMayKeepTheId() {
        parish.edit("2026.yaml", "  hens-noise:",
                "  rent: { fate: split-into, into: [rent, late-rent], reason: It was long. }\n  hens-noise:");
        assertThat(parish.problems()).isEmpty();
    }

    @Test
    void ofAnOfficialTextOurTitlesAndRulesAreNotHeld() throws IOException {
        freeze("2025");
        parish.edit("2025.yaml", "duty: must, printed: must, says: pay the rent in time",
                "duty: should, printed: should, says: pay the rent in time")
                .edit("2025.yaml", "title: Late rent", "title: Rent that is late")
                .edit("2025.yaml", "number: \"1.6\"", "number: \"1.9\"")
                .edit("2026.yaml", "  hens-noise:", "  rent: { fate: reworded, reason: So. }\n  hens-noise:");
        assertThat(parish.problems()).containsExactlyInAnyOrder(
                "frozen-text-changed: \"water-butts\" (1.9) is not as it was adopted",
                "duty-changed-without-note: \"rent\" now says should; in the edition before it said must",
                "force-against-text: the text says \"must\", which means must, and the rule \"pay the rent in time\" "
                        + "is should (\"should\")",
                "printed-not-in-text: a rule has \"should\" as the printed words of force, and its text does not have "
                        + "them");
    }

    @Test
    void ourReadingMayGrowInAFrozenEdition() throws IOException {
        freeze("2025");
        parish.edit("2025.yaml",
                "topics: [animals]\n        rules: [ { duty: must, printed: must, says: keep your dog on a lead }",
                "topics: [animals, access]\n        rules: [ { duty: must, printed: must, says: keep your dog on "
                        + "a lead, line: keep your dog on a lead }");
        assertThat(parish.problems()).isEmpty();
    }

    @Test
    void aDeclaredCorrectionMakesAChangeOursButOnlyFromTheAdoptionOn() throws IOException {
        freeze("2025");
        parish.edit("2025.yaml", "behind them when they leave.", "behind them when they go.").edit("2025.yaml",
                "changes:\n",
                "corrections:\n  - { clause: lock-gate, on: 2025-07-01, was: when they leave, why: We had misread "
                        + "it. }\nchanges:\n");
        assertThat(parish.problems()).isEmpty();
        parish.edit("2025.yaml", "on: 2025-07-01", "on: 2025-05-01");
        assertThat(parish.problems())
                .containsExactly("frozen-text-changed: \"lock-gate\" (2.1) is not as it was adopted");
    }

    @Test
    void aClauseThatIsGoneFromAFrozenEditionIsNamed() throws IOException {
        freeze("2023");
        parish.edit("2023.yaml", "          - { id: hens-noise, number: c, text: keep no cockerel on the ground }\n",
                "");
        assertThat(parish.problems()).contains("frozen-text-changed: \"hens-noise\" is gone, though it was adopted");
    }

    @Test
    void aLockFileWithoutItsEditionOrBesideAnotherIsRefused() throws IOException {
        freeze("2025");
        Files.copy(parish.file("2025.lock.yaml"), parish.file("2024.lock.yaml"));
        Files.move(parish.file("2025.lock.yaml"), parish.file("2022.lock.yaml"));
        assertThat(parish.problems()).containsExactlyInAnyOrder(
                "missing-file: the edition that this file freezes is missing",
                "unknown-edition: this file freezes \"2025\", but it stands beside \"2024\"");
    }

    @Test
    void anAudienceThatGetsAnotherIdBreaksNoSeal() throws IOException {
        parish.edit("2025.yaml", "wording: official", "wording: restated");
        freeze("2025");
        Path audiences = parish.content().resolve("vocabulary/audiences.yaml");
        Files.writeString(audiences, Files.readString(audiences).replace("{ id: helpers, name: Helpers",
                "{ id: assistants, name: Helpers, was: [helpers]"));
        assertThat(parish.problems()).isEmpty();
        parish.edit("2025.yaml", "covers: [tenants, helpers]", "covers: [tenants, assistants]");
        assertThat(parish.problems()).isEmpty();
        parish.edit("2025.yaml", "covers: [tenants, assistants]", "covers: [tenants]").edit("2025.yaml",
                "who: [tenants, helpers]", "who: [tenants]");
        assertThat(parish.problems()).contains("frozen-text-changed: \"rent\" (3.1) is not as it was adopted");
    }

    @Test
    void aFileLeftAsideByAPowerCutDoesNoHarm() throws IOException {
        Files.writeString(parish.file("~$2026.yaml"), "title: half a");
        assertThat(parish.problems()).isEmpty();
        FilesAside.write(parish.file("2026.yaml"), Files.readAllBytes(parish.file("2026.yaml")));
        assertThat(parish.file("~$2026.yaml")).doesNotExist();
    }

    private void freeze(String slug) throws IOException {
        Edition edition = new Pipeline(new Problems()).check(parish.content()).orElseThrow().corpus().councils()
                .getFirst().policies().getFirst().editions().stream().filter(found -> found.id().slug().equals(slug))
                .findFirst().orElseThrow();
        FilesAside.write(parish.file(slug + ".lock.yaml"), Adoption.lock(edition));
    }
}
