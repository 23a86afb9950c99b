package clausebook.publish;

import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes files into a folder that is new: whoever looks sees all of them or none. What is there is never written over.
public final class NewFolder {

    private NewFolder() {}

    /// True where files can be written: nothing stands there, or an empty folder.
    public static boolean isFree(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    /// How many files were written; empty with a problem where that failed, and then nothing stays behind.
    public static Optional<Integer> write(OutputTree tree, Path folder, Problems problems) {
        List<OutputFile> files = SiteAddresses.inOrder(tree.files());
        if (!SiteAddresses.areSound(files, problems) || problems.hasErrors()) {
            return Optional.empty();
        }
        Path out = folder.toAbsolutePath().normalize();
        Path aside = out.resolveSibling("." + out.getFileName() + ".next");
        try {
            writeAside(files, aside, out);
            return Optional.of(files.size());
        } catch (UnreadableSource fault) {
            problems.add(IoFault.whileReading(fault.origin(), fault.reason()));
        } catch (IOException fault) {
            problems.add(IoFault.whileWritingPapers(folder, fault));
        }
        return Optional.empty();
    }

    private static void writeAside(List<OutputFile> files, Path aside, Path out) throws IOException {
        begin(aside);
        try {
            for (OutputFile file : files) {
                Path target = aside.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, UnreadableSource.make(file));
            }
            // an empty folder may be in the way; one that is not empty is never deleted
            Files.deleteIfExists(out);
            Files.delete(aside.resolve(SiteMark.NAME));
            Files.move(aside, out);
        } finally {
            FolderRemoval.remove(aside);
        }
    }

    /// What a killed run left bears our mark and is deleted; anything else of that name is somebody's own.
    private static void begin(Path aside) throws IOException {
        if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS) && !OutputFolder.isOurs(aside)) {
            throw new FileAlreadyExistsException(aside.toString());
        }
        FolderRemoval.remove(aside);
        Files.createDirectories(aside);
        SiteMark.put(SiteMark.Kind.UNFINISHED, aside);
    }
}
