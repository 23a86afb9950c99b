package clausebook.publish;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What stands in a site's folder and was not written by Clausebook: files, folders, links, whatever it is.
final class OtherFiles {

    /// Files that systems put into every folder that somebody looks at.
    private static final Set<String> LITTER = Set.of("desktop.ini", "thumbs.db", ".ds_store");
    private static final int MOST_NAMED = 10;

    private final Set<String> files = new TreeSet<>();
    private final Set<String> folders = new TreeSet<>();

    /// True for a file of the operating system, which nobody misses and nobody wants to hear about.
    static boolean isLitter(String path) {
        return LITTER.contains(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    void addFile(String path) {
        files.add(path);
    }

    void addFolder(String path) {
        folders.add(path);
    }

    boolean isEmpty() {
        return files.isEmpty() && folders.isEmpty();
    }

    /// Reports what would be in the way of a site that has its folder for itself.
    boolean areFound(Path out, Problems problems) {
        String named = named();
        if (!named.isEmpty()) {
            problems.add(ProblemCode.OTHER_FILES, Location.startOf(out.toString()),
                    "the site's folder holds what Clausebook did not write: " + named,
                    "publishing replaces the folder, and never removes what somebody else put there",
                    "move it to a place of its own; or publish with --replace, which keeps it in the site's folder; or "
                            + "name another folder with --out");
        }
        return !named.isEmpty();
    }

    /// What somebody must hear about, in words; empty where it is only litter. A folder stands for all that is in it.
    String named() {
        List<String> roots = roots();
        int shown = Math.min(MOST_NAMED, roots.size());
        String names = String.join(", ", roots.subList(0, shown));
        return roots.size() > shown ? names + " and " + (roots.size() - shown) + " more" : names;
    }

    private List<String> roots() {
        List<String> litter = files.stream().filter(OtherFiles::isLitter).toList();
        Set<String> whole = new TreeSet<>(folders);
        whole.removeAll(SiteMark.foldersOf(litter));
        Set<String> roots = new TreeSet<>();
        whole.stream().filter(path -> !isIn(whole, path)).forEach(path -> roots.add(path + "/"));
        files.stream().filter(path -> !isLitter(path) && !isIn(whole, path)).forEach(roots::add);
        return List.copyOf(roots);
    }

    private static boolean isIn(Set<String> folders, String path) {
        return SiteMark.foldersOf(List.of(path)).stream().anyMatch(folders::contains);
    }

    /// Gives all of it a place in the next site, but for what stands where that site has something of its own: this
    /// stays in the replaced one.
    ///
    /// @param ours the files of the next site
    void carryOver(PresentSite present, NextSite next, List<OutputFile> ours) throws IOException {
        Set<String> taken = new HashSet<>(Set.of(SiteMark.NAME));
        ours.forEach(file -> taken.add(key(file.path())));
        Set<String> takenFolders = SiteMark.foldersOf(taken);
        List<String> carried = new ArrayList<>();
        for (String folder : folders) {
            if (!taken.contains(key(folder)) && !isIn(taken, key(folder))) {
                next.makeFolder(folder);
                carried.addFirst(folder);
            }
        }
        for (String file : files) {
            if (!taken.contains(key(file)) && !takenFolders.contains(key(file)) && !isIn(taken, key(file))) {
                next.reuse(file, present);
            }
        }
        for (String folder : carried) {
            FolderRights.copy(present.at(folder), next.at(folder));
        }
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
