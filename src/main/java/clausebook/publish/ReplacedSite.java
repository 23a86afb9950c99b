package clausebook.publish;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;

/// Takes a hidden folder away that is no longer the site, or never became it. What Clausebook did not write, and what
/// the site does not hold in the same place, is kept: the folder then stays beside the site under a name of its own.
/// Stopped half-way, it can be done again.
final class ReplacedSite extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Path site;
    private final Set<String> ours;
    private final Set<String> ourFolders;
    private final OtherFiles kept = new OtherFiles();

    private ReplacedSite(Path folder, Path site) throws IOException {
        this.folder = folder;
        this.site = site;
        SiteMark mark = SiteMark.on(folder);
        SiteMark known = mark.kind() == SiteMark.Kind.OLDER ? SiteMark.on(site) : mark;
        this.ours = known.paths();
        this.ourFolders = known.folders();
    }

    /// Takes the folder away; nothing where it is missing.
    ///
    /// @param site     the site itself, which may be missing
    /// @param problems told of what is kept
    static void takeAway(Path folder, Path site, Problems problems) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (SiteMark.on(folder).kind() != SiteMark.Kind.UNFINISHED) {
            ReplacedSite replaced = new ReplacedSite(folder, site);
            Files.walkFileTree(folder, replaced);
            if (!replaced.kept.isEmpty()) {
                replaced.keep(problems);
                return;
            }
        }
        FolderRemoval.remove(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = path(file);
        boolean isMark = path.equals(SiteMark.NAME);
        if (!isMark && (ours.contains(path) && attributes.isRegularFile() || isInSite(file, attributes))) {
            Files.delete(file);
        } else if (!isMark) {
            kept.addFile(path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
        if (fault != null) {
            throw fault;
        }
        String path = path(visited);
        if (path.isEmpty()) {
            return FileVisitResult.CONTINUE;
        }
        boolean gone = ourFolders.contains(path)
                || Files.isDirectory(site.resolve(folder.relativize(visited)), LinkOption.NOFOLLOW_LINKS);
        if (gone && OutputFolder.isEmpty(visited)) {
            Files.delete(visited);
        } else if (!gone) {
            kept.addFolder(path);
        }
        return FileVisitResult.CONTINUE;
    }

    private String path(Path visited) {
        return OutputFolder.slashed(folder.relativize(visited));
    }

    /// True where the site has the same thing in the same place. Neither is followed where it is a link.
    private boolean isInSite(Path file, BasicFileAttributes attributes) throws IOException {
        Path there = site.resolve(folder.relativize(file));
        if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        BasicFileAttributes other = Files.readAttributes(there, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink() && other.isSymbolicLink()) {
            return Files.readSymbolicLink(file).equals(Files.readSymbolicLink(there));
        }
        if (attributes.isRegularFile() && other.isRegularFile()) {
            return Files.mismatch(file, there) < 0;
        }
        return attributes.fileKey() != null && Objects.equals(attributes.fileKey(), other.fileKey());
    }

    private void keep(Problems problems) throws IOException {
        Path place = freePlace();
        Files.move(folder, place);
        Files.deleteIfExists(place.resolve(SiteMark.NAME));
        String named = kept.named();
        if (!named.isEmpty()) {
            problems.add(ProblemCode.MOVED_ASIDE, Location.startOf(place.toString()),
                    "what stood in the site's folder and is no part of the site was moved here: " + named,
                    "Clausebook deletes only what it wrote itself",
                    "look whether you need it, and keep it elsewhere; nothing else was changed");
        }
    }

    private Path freePlace() {
        String name = site.getFileName() + "-kept";
        Path place = site.resolveSibling(name);
        for (int number = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); number++) {
            place = site.resolveSibling(name + "-" + number);
        }
        return place;
    }
}
