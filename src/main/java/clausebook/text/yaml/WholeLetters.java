package clausebook.text.yaml;

import java.io.Reader;

/// Gives a text in pieces that never end within a letter that is stored as two characters, such as 😀: SnakeYAML Engine
/// has no room for the second one, and fails.
final class WholeLetters extends Reader {

    private final String text;
    private int at;

    WholeLetters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int from, int most) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + most);
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int read = end - at;
        text.getChars(at, end, into, from);
        at = end;
        return read;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
