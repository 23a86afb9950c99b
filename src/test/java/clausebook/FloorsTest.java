package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Imports run downward only, stages do not know one another, and each library is known in its one place.
final class FloorsTest {

    @Test
    void allFloorsHold() {
        assertThat(new Floors("clausebook").broken()).isEmpty();
    }

    @Test
    void everyPackageHasItsFloor() {
        assertThat(new Floors("clausebook").strangers()).isEmpty();
        assertThat(new Floors("planted.cycle").strangers()).containsExactly("one", "two");
    }

    @Test
    void aPlantedCycleIsCaught() {
        assertThat(new Floors("planted.cycle").broken())
                .anySatisfy(fault -> assertThat(fault).contains("Cycle").contains("one").contains("two"));
    }

    @Test
    void aPlantedCycleOfTheRoomsOfAStageIsCaught() {
        assertThat(new Floors("planted.rooms").broken())
                .anySatisfy(fault -> assertThat(fault).contains("Cycle").contains("files").contains("query"));
    }

    @Test
    void aPlantedImportFromStageToStageIsCaught() {
        assertThat(new Floors("planted.stages").broken())
                .anySatisfy(fault -> assertThat(fault).contains("planted.stages.load.Loads").contains("Checks"));
    }

    @Test
    void aPlantedImportUpwardIsCaught() {
        assertThat(new Floors("planted.upward").broken())
                .anySatisfy(fault -> assertThat(fault).contains("planted.upward.corpus.Meant").contains("Told"));
    }

    @Test
    void aPlantedLibraryInTheWrongPlaceIsCaught() {
        assertThat(new Floors("planted.library").broken())
                .anySatisfy(fault -> assertThat(fault).contains("JsonFactory"));
    }

    @Test
    void aPlantedLibraryThatHasNoHomeIsCaught() {
        assertThat(new Floors("planted.homeless").broken())
                .anySatisfy(fault -> assertThat(fault).contains("DisplayNameGenerator"));
    }

    @Test
    void aPlantedImportOfThePipelineOrTheCommandLineIsCaught() {
        assertThat(new Floors("planted.builder").broken())
                .anySatisfy(fault -> assertThat(fault).contains("Checks").contains("Builds"))
                .anySatisfy(fault -> assertThat(fault).contains("Builds").contains("CommandLine"));
    }

    @Test
    void aPlantedKindOfPageThatTakesFromAnotherIsCaught() {
        assertThat(new Floors("planted.rooms").broken())
                .anySatisfy(fault -> assertThat(fault).contains("Second").contains("one.First"))
                .anySatisfy(fault -> assertThat(fault).contains("Beside").contains("First$Row"))
                .anySatisfy(fault -> assertThat(fault).contains("Slice one").contains("Slice two"));
    }

    @Test
    void aPlantedEngineThatKnowsPagesIsCaught() {
        assertThat(new Floors("planted.rooms").broken())
                .anySatisfy(fault -> assertThat(fault).contains("engine.Draws").contains("part.PageKind"));
    }
}
