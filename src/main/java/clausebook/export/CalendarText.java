package clausebook.export;

import java.nio.charset.StandardCharsets;

/// The text of a calendar file (RFC 5545): lines that end in CR LF and are folded at 75 octets, and texts with their
/// marks escaped.
final class CalendarText {

    private static final int LONGEST_LINE = 75;

    private final StringBuilder lines = new StringBuilder();

    /// Adds a line whose value holds no free text, such as a date or a duration.
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /// Adds a line with a free text.
    CalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Section 3.3.11: backslash, semicolon and comma are escaped; a line break is written `\n`; other control
    /// characters are left out.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.replace("\r\n", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /// Section 3.1: no line is longer than 75 octets; the rest follows behind a blank. A letter of several octets is
    /// never cut.
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(letter);
            octets += size;
        }
        lines.append("\r\n");
    }
}
