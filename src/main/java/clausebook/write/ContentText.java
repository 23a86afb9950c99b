package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.field.Form;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlReader;
import clausebook.text.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The text of a content file, whose values can be changed one by one: comments, order and every other byte stay as
/// they were.
public final class ContentText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceFile file;
    private final String start;
    private final YamlNode root;

    private ContentText(SourceFile file, String start, YamlNode root) {
        this.file = file;
        this.start = start;
        this.root = root;
    }

    /// Reads a file; empty, with a problem, where it is no sound YAML.
    public static Optional<ContentText> read(String path, byte[] bytes, Problems problems) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 3), StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK)
                        ? BYTE_ORDER_MARK
                        : "";
        return SourceFile.decode(path, bytes, problems).flatMap(file -> read(file, start, problems));
    }

    private static Optional<ContentText> read(SourceFile file, String start, Problems problems) {
        Problems own = new Problems();
        Optional<YamlNode> root = YamlReader.read(file, own);
        own.inOrder().forEach(problems::add);
        return own.hasErrors() ? Optional.empty() : root.map(found -> new ContentText(file, start, found));
    }

    /// The whole file.
    public byte[] bytes() {
        return (start + file.content()).getBytes(StandardCharsets.UTF_8);
    }

    /// What the file says.
    public YamlValue value() {
        return YamlValue.of(root);
    }

    /// The same text with some values changed; empty, with a problem, where that can't be done without touching others.
    ///
    /// @param edits told by paths of this text; none may contradict another
    /// @param form  what the file holds: new fields take their places in its order
    /// @throws IllegalArgumentException where two edits change the same value
    public Optional<ContentText> with(List<YamlEdit> edits, Form form, Problems problems) {
        Lines lines = new Lines(file);
        Editor editor = new Editor(lines);
        try {
            YamlValue wanted = editor.changed(root, Changes.of(edits), Order.of(form));
            List<Patch> patches = editor.patches().stream().map(patch -> patch.endingLinesBy(lines.end())).toList();
            return patches.isEmpty()
                    ? Optional.of(this)
                    : Optional.of(again(Patch.apply(file.content(), patches), wanted, editor.first()));
        } catch (Unsafe unsafe) {
            problems.add(ProblemCode.EDIT_REFUSED, unsafe.at(), "this can't be changed alone: " + unsafe.getMessage(),
                    "the program changes one value and leaves every other letter of a file as it is",
                    "change it by hand in a text editor, then run \"clausebook check\"");
            return Optional.empty();
        }
    }

    /// The same text without comments; the line that names its schema stays. All stay where one can't be told from a
    /// value.
    public ContentText withoutComments() {
        List<Patch> patches = new Comments(new Lines(file)).out(root);
        try {
            return again(Patch.apply(file.content(), patches), value(), root.at());
        } catch (Unsafe _) {
            return this;
        }
    }

    /// Reads the new text, which must say what was wanted and nothing else.
    private ContentText again(String text, YamlValue wanted, Location at) {
        Problems found = new Problems();
        byte[] bytes = (start + text).getBytes(StandardCharsets.UTF_8);
        Optional<ContentText> again = read(file.path(), bytes, found);
        if (again.isEmpty()) {
            throw new Unsafe(at, found.inOrder().getFirst().what());
        }
        if (!again.get().value().equals(wanted)) {
            throw new Unsafe(at, "the file would then be read otherwise");
        }
        return again.get();
    }
}
