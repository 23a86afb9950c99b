package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page is sound HTML, by the Nu HTML checker.
final class HtmlTest {

    @TempDir private Path folder;

    @Test
    void everyPageIsSoundHtml() throws Exception {
        HtmlFaults faults = new HtmlFaults();
        for (Path page : BuiltSite.get().pages()) {
            faults.check(page);
        }
        assertThat(faults.end()).isEmpty();
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"),
                "<!DOCTYPE html><html "
                        + "lang=\"en\"><head><title>A</title></head><body><p><div>A</div></p></body></html>");
        HtmlFaults faults = new HtmlFaults();
        faults.check(page);
        assertThat(faults.end()).anyMatch(line -> line.contains("element in scope"));
    }
}
