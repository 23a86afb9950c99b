package clausebook.publish;

import clausebook.address.Address;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One run of publishing, inside the lock: write what changed, reuse the rest, switch.
final class Publication {

    private final Supplier<OutputTree> later;
    private final OutputFolder folder;
    private final Problems problems;
    private final Progress progress;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private List<OutputFile> files;
    private Optional<String> state = Optional.empty();

    /// @param files sorted by path, each path once
    /// @param later files that are asked for when those are written
    Publication(List<OutputFile> files, Supplier<OutputTree> later, OutputFolder folder, Problems problems,
            Progress progress) {
        this.files = files;
        this.later = later;
        this.folder = folder;
        this.problems = problems;
        this.progress = progress;
    }

    /// Publishes; empty where making the files has found an error. The present site stays as it is then, as it does on
    /// a fault.
    ///
    /// @param present what is there now; what of it is not ours goes over into the next site
    Optional<Published> run(PresentSite present, FolderSwitch folderSwitch) throws IOException {
        try {
            NextSite next = NextSite.begin(folder.next());
            writeChanged("pages and files", files, present, next);
            if (problems.hasErrors() || !writeLater(present, next) || problems.hasErrors()) {
                return Optional.empty();
            }
            Published published = count();
            byte[] listing = SiteMark.listing(files);
            if (published.written() > 0 || !isWhole(present, listing)) {
                reuseUnchanged(present, next);
                present.others().carryOver(present, next, files);
                next.finish(listing);
                next.makeDurable();
                makeKnown(present);
                state = FolderState.of(folder.next());
                folderSwitch.publish(folder);
            }
            return Optional.of(published);
        } finally {
            tidy();
        }
    }

    /// What tells the new site from any later one, taken while nobody else could see it; empty where the old one stays.
    Optional<String> state() {
        return state;
    }

    /// False, with problems, where an address is bad or was claimed before.
    private boolean writeLater(PresentSite present, NextSite next) throws IOException {
        List<OutputFile> more = SiteAddresses.inOrder(later.get().files());
        files = SiteAddresses.inOrder(Stream.concat(files.stream(), more.stream()).toList());
        boolean sound = SiteAddresses.areSound(files, problems);
        if (sound && !more.isEmpty()) {
            writeChanged("files for searching", more, present, next);
        }
        return sound;
    }

    private void writeChanged(String what, List<OutputFile> some, PresentSite present, NextSite next)
            throws IOException {
        AllCores.forEach(what, some.size(), progress, index -> {
            OutputFile file = some.get(index);
            byte[] content = UnreadableSource.make(file);
            if (!present.holds(file.path(), content)) {
                changed.add(file.path());
                next.write(file.path(), content);
            }
        });
    }

    private void reuseUnchanged(PresentSite present, NextSite next) throws IOException {
        List<OutputFile> unchanged = files.stream().filter(file -> !changed.contains(file.path())).toList();
        AllCores.forEach("unchanged files", unchanged.size(), progress,
                index -> next.reuse(unchanged.get(index).path(), present));
    }

    /// True where the present site has all of the next one and nothing more, but for what is not ours.
    private boolean isWhole(PresentSite present, byte[] listing) {
        return present.holds(SiteMark.NAME, listing) && present.consistsOf(files.size() + 1);
    }

    /// A folder that was no site is given a mark before it is replaced: a run that is killed right after that leaves
    /// it under the name of a neighbour, and the next run must know whose it is, and that nothing in it is ours.
    private void makeKnown(PresentSite present) throws IOException {
        if (present.isSomebodysFolder()) {
            SiteMark.put(SiteMark.Kind.LISTED, folder.out());
        }
    }

    private Published count() {
        int pages = (int) files.stream().filter(file -> file.path().endsWith(Address.PAGE)).count();
        return new Published(files.size(), pages, changed.size(), files.size() - changed.size());
    }

    /// What can't be deleted now does no harm to the site, and hides no fault: the next run deletes it, or says why it
    /// can't.
    private void tidy() {
        try {
            folder.takeNeighboursAway(problems);
        } catch (IOException leftForTheNextRun) {
            return;
        }
    }
}
