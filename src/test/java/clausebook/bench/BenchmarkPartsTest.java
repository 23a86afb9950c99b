package clausebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark measures what it says it measures.
class BenchmarkPartsTest {

    private static final String BUSY = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; echo \"$WORD\"";

    @TempDir Path temp;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBusyProgramIsSeenToTakeTimeProcessorAndMemory() throws Exception {
        ProgramRun.Measured measured = ProgramRun.of(List.of("sh", "-c", BUSY), Map.of("WORD", "done"));

        assertThat(measured.output()).startsWith("done");
        assertThat(measured.cpuSeconds().orElseThrow()).isGreaterThan(0.02);
        assertThat(measured.seconds()).isGreaterThan(0.02);
        assertThat(measured.peakKilobytes().orElseThrow()).isGreaterThan(200);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anIdleProgramTakesHardlyAnyProcessor() throws Exception {
        assertThat(ProgramRun.of(List.of("true"), Map.of()).cpuSeconds().orElseThrow()).isLessThan(0.02);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProgramThatFailsIsNoResult() {
        assertThatThrownBy(() -> ProgramRun.of(List.of("sh", "-c", "echo oh dear; exit 3"), Map.of()))
                .isInstanceOf(IOException.class).hasMessageContaining("3").hasMessageContaining("oh dear");
    }

    @Test
    void oneClauseIsChangedAndChangedBack() throws IOException {
        CorpusGenerator.write(temp, CorpusSize.ofClauses(300), 1);
        Path file;
        try (ChangedClause changed = ChangedClause.in(temp)) {
            file = changed.file();
            assertThat(Files.readString(changed.file())).isNotEqualTo(changed.before()).contains("Changed. ");
            Problems problems = new Problems();
            assertThat(new Pipeline(problems).check(temp)).isPresent();
            assertThat(problems.hasErrors()).isFalse();
        }
        assertThat(Files.readString(file)).doesNotContain("Changed. ");
    }
}
