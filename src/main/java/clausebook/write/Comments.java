package clausebook.write;

import clausebook.text.yaml.YamlNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the comments of a file: what stands behind `#` and is no letter of a value.
final class Comments {

    /// Told to an editor, not to people.
    private static final String MODELINE = "# yaml-language-server:";

    private final Lines lines;
    /// The letters of texts, where `#` begins no comment.
    private final BitSet texts = new BitSet();

    Comments(Lines lines) {
        this.lines = lines;
    }

    /// What takes all of them out; a line that holds nothing else goes as a whole.
    List<Patch> out(YamlNode root) {
        mark(root);
        List<Patch> patches = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            int from = comment(line);
            if (from >= 0) {
                String before = lines.text().substring(lines.start(line), from);
                patches.add(before.isBlank()
                        ? new Patch(lines.start(line), lines.start(line + 1), "")
                        : new Patch(lines.start(line) + before.stripTrailing().length(), lines.stop(line), ""));
            }
        }
        return patches;
    }

    private void mark(YamlNode node) {
        switch (node) {
            case YamlNode.Scalar scalar when lines.isBlock(scalar) ->
                    texts.set(lines.offset(scalar.at()), lines.stop(lines.last(scalar)));
            case YamlNode.Scalar scalar -> texts.set(lines.offset(scalar.at()), lines.offset(scalar.end()));
            case YamlNode.Sequence sequence -> sequence.values().forEach(this::mark);
            case YamlNode.Mapping mapping -> mapping.fields().forEach(this::mark);
            case YamlNode.Refused _ -> {
                // told already
            }
        }
    }

    private void mark(YamlNode.Field field) {
        int name = lines.offset(field.at());
        char first = lines.charAt(field.at());
        if (first == '"' || first == '\'') {
            texts.set(name, lines.text().indexOf(first, name + 1) + 1);
        }
        mark(field.value());
    }

    /// Where a line's comment begins; -1 where it has none.
    private int comment(int line) {
        for (int at = lines.start(line); at < lines.stop(line); at++) {
            boolean begins = at == lines.start(line) || Character.isWhitespace(lines.text().charAt(at - 1));
            if (begins && lines.text().charAt(at) == '#' && !texts.get(at)) {
                return lines.text().startsWith(MODELINE, at) ? -1 : at;
            }
        }
        return -1;
    }
}
