package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.List;
import java.util.Optional;

/// Turns nodes into what a field should hold, and reports what is of another shape.
final class Shapes {

    private final Problems problems;

    Shapes(Problems problems) {
        this.problems = problems;
    }

    Optional<SourceText> text(YamlNode node, String name) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            reportShape(node, name, "one text", node instanceof YamlNode.Mapping mapping && isByLanguage(mapping));
            return Optional.empty();
        }
        if (scalar.text().words().isBlank() || isNull(scalar)) {
            problems.add(ProblemCode.EMPTY_VALUE, scalar.at(), "\"" + name + "\" has no value", "an empty field says nothing to a reader",
                    "write its value, or take the whole line away if the field may be left out");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    private static boolean isNull(YamlNode.Scalar scalar) {
        return scalar.text().words().equals("~") || scalar.text().words().equals("null");
    }

    private static boolean isByLanguage(YamlNode.Mapping mapping) {
        return !mapping.fields().isEmpty() && mapping.fields().stream().allMatch(field -> field.name().matches("[a-z]{2}"));
    }

    List<SourceText> texts(YamlNode node, String name) {
        return sequence(node, name).stream().flatMap(value -> text(value, name).stream()).toList();
    }

    List<YamlNode> sequence(YamlNode node, String name) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.values();
        }
        reportShape(node, name, "a list", false);
        return List.of();
    }

    Optional<YamlNode.Mapping> mapping(YamlNode node, String name) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        reportShape(node, name, "fields with values", false);
        return Optional.empty();
    }

    private void reportShape(YamlNode node, String name, String wanted, boolean byLanguage) {
        if (byLanguage) {
            problems.add(ProblemCode.NOT_SUPPORTED_YET, node.at(), "\"" + name + "\" is given by language, which is not possible yet",
                    "the site has one language so far, and the other would be lost", "write the text of the site's language alone");
            return;
        }
        problems.add(ProblemCode.WRONG_TYPE, node.at(), "\"" + name + "\" should hold " + wanted + ", but this is " + shape(node),
                "what stands here can't be told from what was meant", mendFor(wanted));
    }

    private static String shape(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar _ -> "one text";
            case YamlNode.Sequence _ -> "a list";
            case YamlNode.Mapping _ -> "fields with values";
        };
    }

    private static String mendFor(String wanted) {
        return switch (wanted) {
            case "a list" -> "put it between square brackets, [like, this], or one to a line behind a hyphen";
            case "one text" -> "write one text; if it holds a colon or a hash, put it between double quotes";
            default -> "write one field to a line, name: value";
        };
    }
}
