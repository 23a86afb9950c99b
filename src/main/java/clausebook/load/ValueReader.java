package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.Read;
import clausebook.text.Slug;
import clausebook.text.Unread;
import clausebook.text.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns nodes into what a field should hold, and reports what is of another shape.
final class ValueReader {

    /// How people part the entries of a list in a sentence.
    private static final Pattern LIST_WORDS = Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+");

    private final Problems problems;
    private boolean reported;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    /// True once a value was not as it should be.
    boolean haveReported() {
        return reported;
    }

    Read text(YamlNode node, String name) {
        if (node instanceof YamlNode.Scalar scalar && !isEmpty(node)) {
            return scalar.text();
        }
        reportShape(node, "\"" + name + "\"", "one text");
        return new Unread(node.at());
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && isNothing(scalar.text().words());
    }

    private static boolean isNothing(String words) {
        return words.isBlank() || words.equals("~") || words.equals("null");
    }

    List<YamlNode> sequence(YamlNode node, String name) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.values();
        }
        reportShape(node, "\"" + name + "\"", "a list");
        return List.of();
    }

    /// @param what the record for messages: `a clause`, or the name of a field in quote marks
    Optional<YamlNode.Mapping> mapping(YamlNode node, String what) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        reportShape(node, what, "fields (name: value)");
        return Optional.empty();
    }

    private void reportEmpty(YamlNode node, String what) {
        reported = true;
        problems.add(ProblemCode.EMPTY_VALUE, node.at(), what + " has no value",
                "an empty field says nothing to a reader",
                "write its value, or take the field away if it may be left out");
    }

    private void reportShape(YamlNode node, String what, String wanted) {
        if (node instanceof YamlNode.Refused) {
            reported = true;
        } else if (isEmpty(node)) {
            reportEmpty(node, what);
        } else if (wanted.equals("one text") && isByLanguage(node)) {
            reported = true;
            problems.add(ProblemCode.NOT_SUPPORTED_YET, node.at(),
                    what + " is given by language, which is not possible yet",
                    "the site has one language so far, and the other would be lost",
                    "write the text of the site's language alone");
        } else {
            reported = true;
            problems.add(ProblemCode.WRONG_TYPE, node.at(),
                    what + " should hold " + wanted + ", but this is " + shape(node),
                    "the program can't guess what was meant", mend(node, wanted));
        }
    }

    private static boolean isByLanguage(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping && !mapping.fields().isEmpty()
                && mapping.fields().stream().allMatch(field -> field.name().matches("[a-z]{2}"));
    }

    private static String shape(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar _,YamlNode.Refused _ -> "one text";
            case YamlNode.Sequence _ -> "a list";
            case YamlNode.Mapping _ -> "fields (name: value)";
        };
    }

    /// Ids that were written as in a sentence, parted as in a list; any other words as they are.
    private static String entries(String words) {
        String[] parts = LIST_WORDS.split(words);
        return List.of(parts).stream().allMatch(Slug::is) ? String.join(", ", parts) : words;
    }

    private static String mend(YamlNode node, String wanted) {
        if (wanted.equals("a list")) {
            return node instanceof YamlNode.Scalar scalar
                    ? "put it between square brackets: [" + Quoted.shortened(entries(scalar.text().words())) + "]"
                    : "begin each entry with a hyphen and a space";
        }
        if (wanted.equals("one text")) {
            return "write one text, without brackets; a text that begins with a bracket or holds a colon stands "
                    + "between double quotes";
        }
        return node instanceof YamlNode.Sequence
                ? "take away the second hyphen or the square brackets, and write fields as name: value"
                : "write its fields, each as name: value";
    }
}
