package clausebook.index.files;

import clausebook.character.Characters;
import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.Aliases.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What can be asked for by name, in files of eight: each `[letter of its kind, name, phrase, …]`.
public record NameFiles(Aliases aliases) {

    private static final int IN_A_FILE = 8;

    /// What each file has.
    public List<List<List<String>>> files() {
        List<Named> all = aliases.all();
        List<List<List<String>>> files = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IN_A_FILE) {
            files.add(all.subList(from, Math.min(all.size(), from + IN_A_FILE)).stream().map(NameFiles::line).toList());
        }
        return files;
    }

    private static List<String> line(Named named) {
        List<String> line = new ArrayList<>(List.of(named.key().substring(0, 1), named.name()));
        named.phrases().forEach(phrase -> line.add(Characters.folded(phrase)));
        return line;
    }

    /// The place of the first thing of a kind, such as `c:`; the number of all where there is none.
    public int first(String kind) {
        return IntStream.range(0, aliases.all().size()).filter(i -> aliases.all().get(i).key().startsWith(kind))
                .findFirst().orElse(aliases.all().size());
    }

    /// The ids of all of a kind in their order.
    public List<String> ids(String kind) {
        return aliases.all().stream().map(Named::key).filter(key -> key.startsWith(kind)).map(key -> key.substring(2))
                .toList();
    }

    /// Folder and name of each council.
    public List<List<String>> councils() {
        return aliases.all().stream().filter(named -> named.key().startsWith("c:"))
                .map(named -> List.of(named.key().substring(2), named.name())).toList();
    }
}
