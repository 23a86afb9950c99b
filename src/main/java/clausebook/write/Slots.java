package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.text.yaml.YamlNode.Field;
import clausebook.text.yaml.YamlNode.Mapping;
import clausebook.text.yaml.YamlNode.Sequence;
import clausebook.text.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/// Finds where the values of a list or record stand, and how far each reaches.
final class Slots {

    private final Lines lines;

    Slots(Lines lines) {
        this.lines = lines;
    }

    /// The whole file.
    Slot root(YamlNode root) {
        return new Slot(root, 0, -1, lines.count(), false, false);
    }

    /// The fields of a record, in their order.
    List<Slot> of(Mapping mapping, Slot within) {
        boolean flow = within.flow() || lines.isFlow(mapping);
        List<Slot> slots = new ArrayList<>();
        List<Field> fields = mapping.fields();
        for (int i = 0; i < fields.size(); i++) {
            Location key = fields.get(i).at();
            int bound = i + 1 < fields.size() ? lines.line(fields.get(i + 1).at()) : within.bound();
            slots.add(new Slot(fields.get(i).value(), lines.offset(key), key.column() - 1, bound, true, flow));
        }
        return slots;
    }

    /// The entries of a list, in their order.
    List<Slot> of(Sequence list, Slot within) {
        boolean flow = within.flow() || lines.isFlow(list);
        List<Slot> slots = new ArrayList<>();
        int bound = within.bound();
        for (YamlNode value : list.values().reversed()) {
            Location from = flow ? value.at() : hyphen(list, value);
            slots.addFirst(new Slot(value, lines.offset(from), from.column() - 1, bound, false, flow));
            bound = lines.line(from);
        }
        return slots;
    }

    /// The nearest hyphen in the list's column, upwards from a value.
    private Location hyphen(Sequence list, YamlNode value) {
        int column = list.at().column();
        int line = value.at().line();
        boolean sameLine = column < value.at().column();
        Location hyphen = new Location(list.at().file(), sameLine ? line : line - 1, column, 1);
        while (hyphen.line() > list.at().line() && lines.charAt(hyphen) != '-') {
            hyphen = new Location(hyphen.file(), hyphen.line() - 1, column, 1);
        }
        return hyphen;
    }

    /// The line behind a value and the comments that stand further in than its field or hyphen.
    int end(Slot slot) {
        int end = Math.min(lines.last(slot.value()) + 1, slot.bound());
        for (int line = end; line < slot.bound(); line++) {
            if (lines.isCommentInside(line, slot.indent())) {
                end = line + 1;
            } else if (!lines.isBlank(line)) {
                return end;
            }
        }
        return end;
    }
}
