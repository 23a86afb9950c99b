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

/// Publishes a site: a reader, and a run that is killed, finds the old site or the new one.
public final class Publisher {

    private static final OutputTree NOTHING = new OutputTree(List.of());

    private Publisher() {}

    /// Makes every file of the tree, once and on all cores, and replaces the folder `out` as a whole. Files that are as
    /// they were keep their date; if all are, nothing is touched.
    ///
    /// Empty with a Problem, and the folder as it was, where an address is bad or claimed twice, a file can't be read
    /// or written, the folder holds something else than a site, another run is publishing, or `problems` has an error,
    /// before or from making a file.
    ///
    /// @param out missing, empty, or published before
    /// @throws RuntimeException what making a file has thrown (but `UncheckedIOException`, which becomes a Problem),
    ///                          folder as it was
    public static Optional<Published> publish(OutputTree tree, Path out, Problems problems, Progress progress) {
        return publish(tree, () -> NOTHING, out, problems, progress);
    }

    /// The same for a site of which some files are only known later: they are asked for when all others are written.
    ///
    /// @param later may wait for another thread; what it throws is thrown here, folder as it was
    public static Optional<Published> publish(OutputTree tree, Supplier<OutputTree> later, Path out, Problems problems,
            Progress progress) {
        return publish(tree, later, out, problems, progress, FolderSwitch.EXCHANGE);
    }

    /// The same with a chosen way to switch.
    static Optional<Published> publish(OutputTree tree, Path out, Problems problems, Progress progress,
            FolderSwitch folderSwitch) {
        return publish(tree, () -> NOTHING, out, problems, progress, folderSwitch);
    }

    private static Optional<Published> publish(OutputTree tree, Supplier<OutputTree> later, Path out, Problems problems,
            Progress progress, FolderSwitch folderSwitch) {
        List<OutputFile> files = SiteAddresses.inOrder(tree.files());
        try {
            boolean sound = SiteAddresses.areSound(files, problems) & OutputFolderCheck.isFree(out, problems);
            return sound && !problems.hasErrors()
                    ? publishLocked(files, later, out, problems, progress, folderSwitch)
                    : Optional.empty();
        } catch (UnreadableSource fault) {
            problems.add(IoFault.whileReading(fault.origin(), fault.reason()));
        } catch (IOException fault) {
            problems.add(IoFault.whileWriting(out, fault));
        }
        return Optional.empty();
    }

    private static Optional<Published> publishLocked(List<OutputFile> files, Supplier<OutputTree> later, Path out,
            Problems problems, Progress progress, FolderSwitch folderSwitch) throws IOException {
        OutputFolder folder = OutputFolder.at(out);
        Optional<PublishLock> taken = PublishLock.tryTake(folder.lock());
        if (taken.isEmpty()) {
            reportBusy(out, problems);
            return Optional.empty();
        }
        try (PublishLock _ = taken.get()) {
            folder.mend();
            return new Publication(files, later, folder, problems, progress).run(folderSwitch);
        }
    }

    private static void reportBusy(Path out, Problems problems) {
        problems.add(ProblemCode.BUSY, Location.startOf(out.toString()),
                "another run is publishing to this folder just now", "two runs at once would mix two sites",
                "wait until it has ended, then publish again");
    }
}
