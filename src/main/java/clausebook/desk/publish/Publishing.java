package clausebook.desk.publish;

import clausebook.desk.page.DeskFolder;
import clausebook.desk.page.Ways;
import clausebook.desk.preview.Stand;
import clausebook.diagnostic.Problems;
import clausebook.publish.Published;
import clausebook.publish.SiteZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Compares the site with what was published, and publishes it; one at a time.
final class Publishing {

    private final DeskFolder folder;
    private Optional<Published> last = Optional.empty();

    Publishing(DeskFolder folder) {
        this.folder = folder;
    }

    /// What publishing a site would change; empty, with problems, where a page can't be drawn.
    synchronized Optional<PageChanges> changes(Stand stand, Ways ways, Problems problems) throws IOException {
        if (stand.site().isEmpty()) {
            return Optional.empty();
        }
        return stand.site().get()
                .difference(folder.site(),
                        (path, bytes) -> PageChanges.isPage(path) ? PageTitle.head(bytes) : new byte[0], problems)
                .map(difference -> PageChanges.of(difference, ways));
    }

    /// Publishes what was shown, to the folder and as a zip.
    ///
    /// @param stand       what was shown
    /// @param keepsOthers whether files of somebody else in the folder are kept, or stop it
    /// @return false, with problems, where nothing was published
    synchronized boolean publish(Stand stand, boolean keepsOthers, Problems problems) throws IOException {
        if (!stand.current() || stand.site().isEmpty()) {
            stand.errors().forEach(problems::add);
            return false;
        }
        Optional<Published> published = stand.site().get().publish(folder.site(), keepsOthers, problems);
        if (published.isPresent()) {
            keepZipBefore(published.get());
            SiteZip.write(folder.site(), folder.zip());
            last = published;
        }
        return published.isPresent();
    }

    /// The site before is kept beside what was typed, so that a clerk can go back to it.
    private void keepZipBefore(Published published) throws IOException {
        if (published.written() > 0 && Files.isRegularFile(folder.zip())) {
            Files.createDirectories(folder.journal());
            Path aside = before().resolveSibling("~$" + before().getFileName());
            Files.copy(folder.zip(), aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, before(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// True where the site was published and its zip was not, as after a power cut between the two.
    boolean lacksZip() {
        return Files.isDirectory(folder.site()) && !Files.isRegularFile(folder.zip());
    }

    /// Where the zip of the site before is kept.
    private Path before() {
        return folder.journal().resolve("before-" + folder.zip().getFileName());
    }

    /// Where the site before is kept, if there was one.
    synchronized Optional<Path> kept() {
        return Files.isRegularFile(before()) ? Optional.of(before()) : Optional.empty();
    }

    /// What was published last since the desk was opened.
    synchronized Optional<Published> last() {
        return last;
    }
}
