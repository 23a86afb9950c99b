package clausebook.write;

import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlValue.Text;
import clausebook.text.yaml.YamlValue;

/// Puts a value in the place of another.
final class Replacement {

    private final Lines lines;

    Replacement(Lines lines) {
        this.lines = lines;
    }

    Patch of(Slot slot, YamlValue value) {
        YamlNode old = slot.value();
        if (slot.flow()) {
            return exact(lines.offset(old.at()), lines.offset(old.end()), inline(old, value));
        }
        boolean inLines = isInLines(old);
        int to = inLines ? lines.stop(lines.last(old)) : lines.offset(old.end());
        int from = inLines && !lines.isBlock(old) && slot.named() ? lines.behindColon(slot) : lines.offset(old.at());
        int lineEnd = lines.stop(lines.lineOf(to));
        boolean open = lines.text().substring(to, lineEnd).isBlank();
        if (!open || isInline(old, value)) {
            return exact(from, to, onTheLine(slot, value));
        }
        return value instanceof Text(String words)
                ? exact(from, lineEnd, Scalars.belowBar(words, slot.indent(), indent(slot)))
                : below(slot, lineEnd, value);
    }

    private boolean isInLines(YamlNode old) {
        return lines.isBlock(old) || !(old instanceof YamlNode.Scalar) && !lines.isFlow(old);
    }

    /// A text that stood below `|` stays there.
    private boolean isInline(YamlNode old, YamlValue value) {
        boolean stays = lines.isBlock(old) && value instanceof Text(String words) && Scalars.fitsBelowBar(words);
        return !stays && Writing.EDIT.isInline(value);
    }

    /// A long list goes over several lines.
    private String onTheLine(Slot slot, YamlValue value) {
        boolean list = value instanceof YamlValue.Items && Writing.EDIT.isInline(value);
        return list ? Writing.EDIT.behind(value, slot.indent()).strip() : inline(slot.value(), value);
    }

    /// A text that stood between quotes stays there.
    private String inline(YamlNode old, YamlValue value) {
        char first = lines.charAt(old.at());
        boolean quoted = old instanceof YamlNode.Scalar && (first == '"' || first == '\'');
        return quoted && value instanceof Text(String words) ? Scalars.quoted(words) : Writing.EDIT.inline(value);
    }

    /// A value that was left empty ends right behind its colon or hyphen.
    private Patch exact(int from, int to, String words) {
        boolean touches = from > 0 && (lines.text().charAt(from - 1) == ':' || lines.text().charAt(from - 1) == '-');
        return new Patch(from, to, touches ? " " + words : words);
    }

    private Patch below(Slot slot, int to, YamlValue value) {
        if (slot.named()) {
            return new Patch(lines.behindColon(slot), to, Writing.EDIT.behind(value, slot.indent()));
        }
        int indent = slot.value().at().column() - 1;
        return new Patch(lines.offset(slot.value().at()), to, Writing.EDIT.lines(value, indent));
    }

    private int indent(Slot slot) {
        boolean known = slot.value() instanceof YamlNode.Scalar(var text, _, _) && lines.isBlock(slot.value())
                && !text.words().isBlank();
        return known ? ((YamlNode.Scalar) slot.value()).text().start().column() - 1 : slot.indent() + 2;
    }
}
