package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlReader;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/// Every value of a YAML file but the whole of it, with the way to it and the place of its letters.
///
/// @param value what the file says
/// @param all   in reading order, a list or record before what it holds
record Places(String text, YamlValue value, List<Place> all) {

    /// One value.
    ///
    /// @param from   the place of its first letter
    /// @param to     the place behind its last; of a text below `|`, behind its last line
    /// @param within the place of the field or entry at the file's left edge that it belongs to, and the place behind
    record Place(YamlPath path, YamlNode node, int from, int to, Range within) {}

    /// A stretch of the text.
    record Range(int from, int to) {}

    static Places of(String text) {
        SourceFile file = SourceFile.of("a.yaml", text);
        YamlNode root = YamlReader.read(file, new Problems()).orElseThrow();
        return new Collector(text).places(root);
    }

    private static final class Collector {

        private final String text;
        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final List<Place> all = new ArrayList<>();

        Collector(String text) {
            this.text = text;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                starts.add(at + 1);
            }
        }

        Places places(YamlNode root) {
            List<YamlNode> values = inside(root);
            List<Integer> from = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                from.add(start(root instanceof YamlNode.Mapping mapping
                        ? mapping.fields().get(i).at().line()
                        : values.get(i).at().line()));
            }
            from.add(text.length());
            for (int i = 0; i < values.size(); i++) {
                collect(values.get(i), step(root, YamlPath.ROOT, i), new Range(from.get(i), from.get(i + 1)));
            }
            return new Places(text, YamlValue.of(root), all);
        }

        private void collect(YamlNode node, YamlPath path, Range within) {
            all.add(new Place(path, node, offset(node.at()), end(node), within));
            List<YamlNode> values = inside(node);
            for (int i = 0; i < values.size(); i++) {
                collect(values.get(i), step(node, path, i), within);
            }
        }

        private static List<YamlNode> inside(YamlNode node) {
            return switch (node) {
                case YamlNode.Scalar _,YamlNode.Refused _ -> List.of();
                case YamlNode.Sequence list -> list.values();
                case YamlNode.Mapping mapping -> mapping.fields().stream().map(YamlNode.Field::value).toList();
            };
        }

        private static YamlPath step(YamlNode node, YamlPath path, int i) {
            return node instanceof YamlNode.Mapping mapping
                    ? path.field(mapping.fields().get(i).name())
                    : path.entry(i);
        }

        private int end(YamlNode node) {
            boolean below = node instanceof YamlNode.Scalar && text.startsWith("|", offset(node.at()));
            return below
                    ? start(node.at().line() + 1 + (int) ((YamlNode.Scalar) node).text().words().lines().count())
                    : offset(node.end());
        }

        private int offset(Location at) {
            return start(at.line()) + at.column() - 1;
        }

        private int start(int line) {
            return line <= starts.size() ? starts.get(line - 1) : text.length();
        }
    }
}
