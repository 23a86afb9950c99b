package clausebook.desk.form;

import clausebook.field.Form;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One thing of the content that has a form of its own.
///
/// @param address behind the name of a page, such as `clause/ashby/keys/2026/lend`
/// @param file    that holds it, by its path from the content's root
/// @param parts   what the form changes of that file; the first is the thing itself
record Edited(String address, String file, List<Part> parts) {

    Edited {
        parts = List.copyOf(parts);
    }

    /// A part of a file.
    ///
    /// @param name  what its fields' names begin with
    /// @param place where it stands in a file, or would; empty where the file has no such thing
    record Part(String name, Form form, Function<YamlValue, Optional<YamlPath>> place) {}

    /// Where it stands; empty where the file has no such thing.
    Optional<YamlPath> place(YamlValue root) {
        return parts.getFirst().place().apply(root).filter(path -> path.in(root).isPresent());
    }

    /// What it is, such as `clause`.
    String kind() {
        return address.split("/", 2)[0];
    }

    /// The names behind its kind.
    List<String> names() {
        List<String> all = List.of(address.split("/"));
        return all.subList(1, all.size());
    }
}
