package clausebook.index.files;

import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.Aliases.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What can be asked for by name, in files of eight: a line has the letter of its kind, the name and all its phrases,
/// parted by tabs.
public record NameFiles(Aliases aliases) {

    private static final int IN_A_FILE = 8;

    public List<String> files() {
        List<Named> all = aliases.all();
        List<String> files = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IN_A_FILE) {
            files.add(all.subList(from, Math.min(all.size(), from + IN_A_FILE)).stream().map(NameFiles::line)
                    .collect(Collectors.joining("\n")));
        }
        return files;
    }

    private static String line(Named named) {
        return named.key().charAt(0) + "\t" + named.name() + "\t" + String.join("\t", named.phrases());
    }

    /// The place of the first thing of a kind, such as `c:`; the number of all where there is none.
    public int first(String kind) {
        return IntStream.range(0, aliases.all().size()).filter(i -> aliases.all().get(i).key().startsWith(kind))
                .findFirst().orElse(aliases.all().size());
    }

    /// The ids of all of a kind in their order, parted by spaces.
    public String ids(String kind) {
        return aliases.all().stream().map(Named::key).filter(key -> key.startsWith(kind)).map(key -> key.substring(2))
                .collect(Collectors.joining(" "));
    }

    /// Folder and name of each council.
    public List<List<String>> councils() {
        return aliases.all().stream().filter(named -> named.key().startsWith("c:"))
                .map(named -> List.of(named.key().substring(2), named.name())).toList();
    }
}
