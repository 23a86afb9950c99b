package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlReader;
import clausebook.text.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a new content file, in the house style: the line that names its schema, then each field in its order.
public final class DraftText {

    private DraftText() {}

    /// The bytes of a file, lines ended by `\n`; empty, with a problem, where something of it can't stand in a file.
    ///
    /// @param path  of the file, for problems
    /// @param kind  of the file, such as an edition
    /// @param value what the kind's form holds: a record, a list or a map
    /// @throws IllegalArgumentException where some of it could not be read
    public static Optional<byte[]> of(String path, FileKind kind, Object value, Problems problems) {
        YamlValue wanted = DraftValue.of(kind.form(), value);
        byte[] bytes = (modeline(kind) + Writing.FILE.lines(wanted, 0) + "\n").getBytes(StandardCharsets.UTF_8);
        Problems found = new Problems();
        Optional<YamlValue> read = SourceFile.decode(path, bytes, found)
                .flatMap(file -> YamlReader.read(file, found)).filter(_ -> !found.hasErrors()).map(YamlValue::of);
        if (read.filter(wanted::equals).isPresent()) {
            return Optional.of(bytes);
        }
        String fault = found.hasErrors() ? found.inOrder().getFirst().what() : "it would be read otherwise";
        problems.add(ProblemCode.EDIT_REFUSED, Location.startOf(path), "this file can't be written: " + fault,
                "no word may be lost or changed unnoticed",
                "look for what is unusual in its texts and names, such as invisible characters, and mend that");
        return Optional.empty();
    }

    /// Editors that know the schema help with each field.
    private static String modeline(FileKind kind) {
        if (!FileKind.ALL.contains(kind)) {
            return "# Written by \"clausebook import\". Write your decisions behind \"decided:\", and change nothing "
                    + "else.\n";
        }
        String up = "../".repeat((int) kind.path().chars().filter(letter -> letter == '/').count());
        return "# yaml-language-server: $schema=" + up + "schema/" + kind.schema() + ".json\n";
    }
}
