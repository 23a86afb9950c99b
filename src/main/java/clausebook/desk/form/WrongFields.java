package clausebook.desk.form;

import clausebook.desk.save.ContentForms;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.field.Form;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlReader;
import clausebook.text.yaml.YamlValue;
import clausebook.words.Words;
import clausebook.write.ContentText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the field of a form that holds a mistake, by where it would stand in the file.
final class WrongFields {

    private final Edited edited;
    private final YamlNode root;
    private final YamlValue value;

    private WrongFields(Edited edited, YamlNode root) {
        this.edited = edited;
        this.root = root;
        this.value = YamlValue.of(root);
    }

    /// What is wrong, by the names of fields; what stands elsewhere is left out.
    ///
    /// @param bytes the file before the edits
    static Map<String, String> of(Edited edited, byte[] bytes, List<YamlEdit> edits, List<Problem> problems) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Problems none = new Problems();
        Optional<ContentText> after = ContentText.read(edited.file(), bytes, none)
                .flatMap(text -> text.with(edits, ContentForms.of(edited.file()).orElseThrow(), none));
        Optional<YamlNode> root = after.flatMap(text -> SourceFile.decode(edited.file(), text.bytes(), none))
                .flatMap(file -> YamlReader.read(file, none));
        if (root.isPresent()) {
            WrongFields fields = new WrongFields(edited, root.get());
            for (Problem problem : problems) {
                fields.find(problem).ifPresent(name -> wrong.putIfAbsent(name, told(problem)));
            }
        }
        return wrong;
    }

    /// What is wrong and how to mend it, as it stands beside a field.
    static String told(Problem problem) {
        return Words.opening(problem.what()) + ". " + Words.opening(problem.mend()) + ".";
    }

    private Optional<String> find(Problem problem) {
        if (!problem.at().file().endsWith(edited.file()) || problem.at().isWholeFile()) {
            return Optional.empty();
        }
        for (Edited.Part part : edited.parts()) {
            Optional<YamlNode> at = part.place().apply(value).flatMap(this::node);
            if (at.filter(node -> holds(node, problem.at())).isPresent()) {
                return Optional.of(deepest(part.form(), at.get(), part.name(), problem.at()));
            }
        }
        return Optional.empty();
    }

    private Optional<YamlNode> node(YamlPath path) {
        Optional<YamlNode> at = Optional.of(root);
        for (YamlPath.Step step : path.steps()) {
            at = at.flatMap(node -> switch (step) {
                case YamlPath.Name(String name) when node instanceof YamlNode.Mapping fields ->
                        fields.find(name).map(YamlNode.Field::value);
                case YamlPath.Index(int index) when node instanceof YamlNode.Sequence(var values, var _, var _)
                        && index < values.size() -> Optional.of(values.get(index));
                default -> Optional.empty();
            });
        }
        return at;
    }

    private static boolean holds(YamlNode node, Location at) {
        Location place = new Location(node.at().file(), at.line(), at.column(), 1);
        return place.compareTo(node.at()) >= 0 && place.compareTo(node.end()) <= 0;
    }

    private static String deepest(Form form, YamlNode node, String name, Location at) {
        if (form instanceof Form.Part(var shape, var _)
                && node instanceof YamlNode.Mapping(var fields, var _, var _, var _)) {
            for (YamlNode.Field field : fields) {
                boolean here = at.line() == field.at().line() && at.column() == field.at().column();
                if ((here || holds(field.value(), at)) && shape.get().find(field.name()).isPresent()) {
                    return deepest(shape.get().field(field.name()).form(), field.value(), name + "." + field.name(),
                            at);
                }
            }
        }
        if (form instanceof Form.Many(Form each) && FormValues.isRecord(each)
                && node instanceof YamlNode.Sequence(var values, var _, var _)) {
            for (int i = 0; i < values.size(); i++) {
                if (holds(values.get(i), at)) {
                    return deepest(each, values.get(i), name + "." + i, at);
                }
            }
        }
        return name;
    }
}
