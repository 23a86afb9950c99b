package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The site of the invented parish with four yearly editions that hold every kind of change, built once a run.
final class AllotmentSite {

    private static final Path FOLDER = Path.of("target/test-allotment-site").toAbsolutePath();
    private static final AllotmentSite ONLY = new AllotmentSite();

    private AllotmentSite() {
        Problems problems = new Problems();
        var built = new Pipeline(problems).build(new Pipeline.Folders(Path.of("src/test/resources/renew/content"),
                Path.of("templates"), Optional.empty(), FOLDER, LocalDate.of(2026, 11, 20)), Progress.SILENT);
        assertThat(problems.inOrder()).isEmpty();
        assertThat(built).isPresent();
    }

    static AllotmentSite get() {
        return ONLY;
    }

    Path folder() {
        return FOLDER;
    }

    /// A page by its address.
    Document page(String address) {
        try {
            return Jsoup.parse(FOLDER.resolve(address).toFile(), "UTF-8");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
