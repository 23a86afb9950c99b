package clausebook.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A page as it is drawn. For one thread: a `StringWriter` takes a lock for each of the thousand pieces of a page, and copies the page twice
/// more on its way to bytes.
final class PageText extends Writer {

    private char[] letters;
    private int length;

    /// @param usualLength how many letters most pages have
    PageText(int usualLength) {
        letters = new char[usualLength];
    }

    @Override
    public void write(char[] from, int offset, int count) {
        reserve(count);
        System.arraycopy(from, offset, letters, length, count);
        length += count;
    }

    @Override
    public void write(String from, int offset, int count) {
        reserve(count);
        from.getChars(offset, offset + count, letters, length);
        length += count;
    }

    @Override
    public void write(int letter) {
        reserve(1);
        letters[length++] = (char) letter;
    }

    private void reserve(int count) {
        if (length + count > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(length + count, 2 * letters.length));
        }
    }

    /// All that was written, in UTF-8.
    byte[] utf8() {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(letters, 0, length));
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
