package clausebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The smallest parts of a script: names, signs, texts, patterns; comments and spaces are left out.
///
/// @param slots for a template its texts and codes in turn; else empty
record ScriptToken(String text, boolean isName, List<Slot> slots) {

    /// What may stand before a pattern; a `/` behind anything else divides.
    private static final Set<Character> BEFORE_PATTERN =
            Set.of('(', ',', '=', ':', '[', '!', '&', '|', '?', '{', '}', ';', '>');
    private static final List<String> LONG_SIGNS = List.of("...", "?.", "=>", "++", "--");

    /// What it adds to the number of open brackets.
    int depth() {
        return switch (text) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    /// A part of a template: its own text, or the code between `${` and `}`.
    record Slot(String text, boolean isCode) {}

    static List<ScriptToken> of(String source) {
        return new Reader(source).all();
    }

    /// Reads a source from its start to its end.
    private static final class Reader {

        private final String source;
        private final List<ScriptToken> found = new ArrayList<>();
        private int at;

        Reader(String source) {
            this.source = source;
        }

        List<ScriptToken> all() {
            while (at < source.length()) {
                char letter = source.charAt(at);
                if (Character.isWhitespace(letter)) {
                    at++;
                } else if (source.startsWith("//", at)) {
                    at = end(source.indexOf('\n', at));
                } else if (SmallScript.isNameLetter(letter)) {
                    name();
                } else if (letter == '"' || letter == '/' && isPatternNext()) {
                    quoted(letter);
                } else if (letter == '`') {
                    template();
                } else {
                    sign();
                }
            }
            return found;
        }

        private int end(int index) {
            return index < 0 ? source.length() : index;
        }

        private boolean isPatternNext() {
            return found.isEmpty()
                    || BEFORE_PATTERN.contains(found.getLast().text().charAt(found.getLast().text().length() - 1));
        }

        private void name() {
            int start = at;
            while (at < source.length() && SmallScript.isNameLetter(source.charAt(at))) {
                at++;
            }
            add(source.substring(start, at), !Character.isDigit(source.charAt(start)));
        }

        /// A text, or a pattern with its flags; a `/` inside the square brackets of a pattern ends nothing.
        private void quoted(char mark) {
            int start = at++;
            boolean inClass = false;
            while (source.charAt(at) != mark || inClass) {
                inClass = mark == '/' && (source.charAt(at) == '[' || inClass && source.charAt(at) != ']');
                at += source.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
            while (mark == '/' && at < source.length() && Character.isLetter(source.charAt(at))) {
                at++;
            }
            add(source.substring(start, at), false);
        }

        private void template() {
            List<Slot> slots = new ArrayList<>();
            int start = ++at;
            while (source.charAt(at) != '`') {
                if (source.startsWith("${", at)) {
                    slots.add(new Slot(source.substring(start, at), false));
                    int close = closing(at + 2);
                    slots.add(new Slot(source.substring(at + 2, close), true));
                    start = close + 1;
                    at = start;
                } else {
                    at += source.charAt(at) == '\\' ? 2 : 1;
                }
            }
            slots.add(new Slot(source.substring(start, at), false));
            at++;
            found.add(new ScriptToken("`", false, List.copyOf(slots)));
        }

        private int closing(int from) {
            int depth = 1;
            int i = from;
            while (depth > 0) {
                char letter = source.charAt(i++);
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            }
            return i - 1;
        }

        private void sign() {
            String sign = LONG_SIGNS.stream().filter(each -> source.startsWith(each, at)).findFirst()
                    .orElse(source.substring(at, at + 1));
            at += sign.length();
            add(sign, false);
        }

        private void add(String text, boolean name) {
            found.add(new ScriptToken(text, name, List.of()));
        }
    }
}
