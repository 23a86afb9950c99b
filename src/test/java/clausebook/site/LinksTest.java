package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every link of every page leads to a file, and every fragment to a place in it.
final class LinksTest {

    @TempDir private Path folder;

    @Test
    void everyLinkAndFragmentLeadsSomewhere() {
        assertThat(LinkFaults.in(BuiltSite.get().folder())).isEmpty();
    }

    @Test
    void plantedBrokenLinksAreFound() throws Exception {
        Files.writeString(folder.resolve("a.html"),
                "<a href='b.html'>1</a><a href='c.html'>2</a><a href='b.html#y'>3</a><a href='../x.html'>4</a><i "
                        + "id=z></i><i id=z></i>");
        Files.writeString(folder.resolve("b.html"),
                "<p id='x'>x</p><a href='#x'>ok</a><a href='mailto:a@b.example'>ok</a>");
        assertThat(LinkFaults.in(folder)).hasSize(4).anyMatch(fault -> fault.endsWith("id twice: z"))
                .anyMatch(fault -> fault.endsWith("no file for c.html"))
                .anyMatch(fault -> fault.endsWith("no place for b.html#y"))
                .anyMatch(fault -> fault.endsWith("no file for ../x.html"));
    }
}
