package clausebook.publish;

import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// One run of publishing, inside the lock: write what changed, reuse the rest, switch.
final class Publication {

    private final List<OutputFile> files;
    private final OutputFolder folder;
    private final Problems problems;
    private final Progress progress;
    private final boolean[] changed;
    private final LongAdder bytes = new LongAdder();

    /// @param files sorted by path, each path once
    Publication(List<OutputFile> files, OutputFolder folder, Problems problems, Progress progress) {
        this.files = files;
        this.folder = folder;
        this.problems = problems;
        this.progress = progress;
        this.changed = new boolean[files.size()];
    }

    /// Publishes; empty where making the files has found an error. The present site stays as it is then, as it does on a fault.
    Optional<Published> run(FolderSwitch folderSwitch) throws IOException {
        PresentSite present = PresentSite.in(folder.out());
        try {
            NextSite next = NextSite.begin(folder.next(), present);
            writeChanged(present, next);
            if (problems.hasErrors()) {
                return Optional.empty();
            }
            Published published = count();
            if (published.written() > 0 || !isWhole(present)) {
                reuseUnchanged(present, next);
                next.makeDurable();
                folderSwitch.publish(folder);
            }
            return Optional.of(published);
        } finally {
            tidy();
        }
    }

    private void writeChanged(PresentSite present, NextSite next) throws IOException {
        AllCores.forEach("pages and files", files.size(), progress, index -> {
            OutputFile file = files.get(index);
            byte[] content = make(file);
            bytes.add(content.length);
            if (!present.holds(file.path(), content)) {
                changed[index] = true;
                next.write(file.path(), content);
            }
        });
    }

    private static byte[] make(OutputFile file) throws UnreadableSource {
        try {
            return file.bytes().make();
        } catch (UncheckedIOException fault) {
            throw new UnreadableSource(file.origin(), fault);
        }
    }

    private void reuseUnchanged(PresentSite present, NextSite next) throws IOException {
        int[] unchanged = IntStream.range(0, changed.length).filter(index -> !changed[index]).toArray();
        AllCores.forEach("unchanged files", unchanged.length, progress,
                index -> next.reuse(files.get(unchanged[index]).path(), present));
    }

    /// True where the present site has nothing that the next one lacks.
    private boolean isWhole(PresentSite present) {
        return present.holds(SiteMark.NAME, SiteMark.WORDS) && present.consistsOf(files.size() + 1);
    }

    private Published count() {
        int written = (int) IntStream.range(0, changed.length).filter(index -> changed[index]).count();
        int pages = (int) files.stream().filter(file -> file.path().endsWith(".html")).count();
        return new Published(files.size(), pages, bytes.sum(), written, files.size() - written);
    }

    /// What can't be deleted now does no harm to the site, and hides no fault: the next run deletes it, or says why it can't.
    private void tidy() {
        try {
            folder.deleteNeighbours();
        } catch (IOException leftForTheNextRun) {
            return;
        }
    }
}
