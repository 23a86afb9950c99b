package clausebook.publish;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Publishes a site: a reader, and a run that is killed, finds the old site or the new one. What Clausebook did not
/// write into the folder is never removed.
public final class Publisher {

    private final Path out;
    private final boolean keepsOthers;
    private final Problems problems;
    private final Progress progress;
    private final FolderSwitch folderSwitch;
    private Optional<String> state = Optional.empty();

    /// @param out         the site's folder, which may be missing
    /// @param keepsOthers true: what somebody else put into the folder goes over into the new site; false: it stops
    ///                    the run
    public Publisher(Path out, boolean keepsOthers, Problems problems, Progress progress) {
        this(out, keepsOthers, problems, progress, FolderSwitch.EXCHANGE);
    }

    /// The same with a chosen way to switch.
    Publisher(Path out, boolean keepsOthers, Problems problems, Progress progress, FolderSwitch folderSwitch) {
        this.out = out;
        this.keepsOthers = keepsOthers;
        this.problems = problems;
        this.progress = progress;
        this.folderSwitch = folderSwitch;
    }

    /// Makes every file of the tree, once and on all cores, and replaces the site. Files that are as they were keep
    /// their date; if all are, nothing is touched.
    ///
    /// Empty with a Problem, and the folder as it was, where an address is bad or claimed twice, a file can't be read
    /// or written, the folder holds what Clausebook did not write, another run is publishing, or `problems` has an
    /// error, before or from making a file.
    ///
    /// @param later files that are known only later, asked for when all others are written; may wait for another thread
    /// @throws RuntimeException what making a file or asking for the later ones has thrown (but
    ///                          `UncheckedIOException` of a file, which becomes a Problem), folder as it was
    public Optional<Published> publish(OutputTree tree, Supplier<OutputTree> later) {
        List<OutputFile> files = SiteAddresses.inOrder(tree.files());
        boolean sound = SiteAddresses.areSound(files, problems) & OutputFolderCheck.isFree(out, problems);
        if (!sound || problems.hasErrors()) {
            return Optional.empty();
        }
        try {
            return publishLocked(files, later);
        } catch (UnreadableSource fault) {
            problems.add(IoFault.whileReading(fault.origin(), fault.reason()));
        } catch (IOException fault) {
            problems.add(IoFault.whileWriting(out, fault));
        }
        return Optional.empty();
    }

    private Optional<Published> publishLocked(List<OutputFile> files, Supplier<OutputTree> later) throws IOException {
        OutputFolder folder = OutputFolder.at(out);
        Optional<PublishLock> taken = PublishLock.tryTake(folder.lock());
        if (taken.isEmpty()) {
            reportBusy();
            return Optional.empty();
        }
        try (PublishLock lock = taken.get()) {
            folder.mend(problems);
            PresentSite present = PresentSite.in(folder.out());
            if (!keepsOthers && present.others().areFound(out, problems)) {
                return Optional.empty();
            }
            Publication publication = new Publication(files, later, folder, problems, progress);
            Optional<Published> published = publication.run(present, folderSwitch);
            state = publication.state();
            published.ifPresent(_ -> lock.stay());
            return published;
        }
    }

    /// What tells the site that was published from any later one ([FolderState]); empty where the old one stayed.
    public Optional<String> state() {
        return state;
    }

    private void reportBusy() {
        problems.add(ProblemCode.BUSY, Location.startOf(out.toString()),
                "another run is publishing to this folder just now", "two runs at once would mix two sites",
                "wait until it has ended, then publish again");
    }
}
