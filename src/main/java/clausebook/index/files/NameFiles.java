package clausebook.index.files;

import clausebook.address.Address;
import clausebook.corpus.CouncilId;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.Aliases.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What can be asked for by name, in files of 64: each `[letter of its kind, name, address, more]`. More
/// are the policies and checklists of a council, each `[letter, name, address]`. Of a question another file tells: see
/// [AnswerFiles].
public record NameFiles(Guide guide, Aliases aliases) {

    private static final int IN_A_FILE = 64;

    /// What all files have.
    public List<List<Object>> all() {
        return aliases.all().stream().map(this::line).toList();
    }

    /// What each file has.
    public List<List<List<Object>>> files() {
        List<Named> all = aliases.all();
        List<List<List<Object>>> files = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IN_A_FILE) {
            files.add(all.subList(from, Math.min(all.size(), from + IN_A_FILE)).stream().map(this::line).toList());
        }
        return files;
    }

    private List<Object> line(Named named) {
        List<Object> line = new ArrayList<>();
        if (!named.isQuestion()) {
            line.addAll(List.of(named.key().substring(0, 1), named.name(), named.address(), more(named.key())));
        }
        return line;
    }

    /// The policies and checklists of a council.
    private List<Object> more(String key) {
        Optional<CouncilGuide> council =
                key.startsWith("c:") ? guide.find(new CouncilId(key.substring(2))) : Optional.empty();
        List<Object> more = new ArrayList<>();
        council.stream().flatMap(each -> each.policies().stream())
                .forEach(policy -> more.add(List.of("p", policy.title(), Address.of(policy.id()))));
        council.stream().flatMap(each -> guide.checklists().audiences(each).stream())
                .forEach(audience -> more.add(List.of("l", audience.name(),
                        Address.checklist(council.orElseThrow().id(), audience))));
        return more;
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
