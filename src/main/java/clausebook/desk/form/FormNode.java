package clausebook.desk.form;

import java.util.List;

/// A field of a form, or several under one heading, as the page shows it.
///
/// @param kind    how it is drawn: `line`, `text`, `day`, `choice`, `picks`, `name`, `names`, `group`, `entry` or `key`
/// @param name    of the field
/// @param words   what is called
/// @param help    what it means; "" where nothing is to be told
/// @param value   what stands in it
/// @param choices of a closed list
/// @param list    of names that can be chosen; "" for none
/// @param nodes   below it
/// @param shown   true where it is needed or holds something, so that it is not folded away
/// @param wrong   what is wrong with it; "" where nothing is
public record FormNode(String kind, String name, String words, String help, String value,
        List<Choice> choices, String list, List<FormNode> nodes, boolean shown, String wrong) {

    public FormNode {
        choices = List.copyOf(choices);
        nodes = List.copyOf(nodes);
    }

    /// The same, line by line.
    public List<String> values() {
        return FormValues.linesOf(value);
    }

    /// A word of a closed list.
    public record Choice(String value, String words, boolean chosen) {}
}
