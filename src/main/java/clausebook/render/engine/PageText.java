package clausebook.render.engine;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A page as it is drawn, in UTF-8 from the first letter on: most pieces are plain ASCII or were drawn before, and are
/// only copied. For one thread, because a `StringWriter` takes a lock for each of the thousand pieces of a page.
final class PageText extends Writer {

    /// The largest page of a site of 60,000 clauses has a tenth of it.
    static final int LONGEST_MB = 64;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private byte[] bytes;
    private int length;

    /// @param usualLength how many bytes most pages have
    PageText(int usualLength) {
        bytes = new byte[usualLength];
    }

    /// A piece of a template.
    @Override
    public void write(char[] from, int offset, int count) throws IOException {
        reserve(count);
        byte[] to = bytes;
        int end = length;
        for (int i = offset; i < offset + count; i++) {
            char letter = from[i];
            if (letter >= FIRST_BEYOND_ASCII) {
                length = end;
                write(new String(from, i, offset + count - i));
                return;
            }
            to[end++] = (byte) letter;
        }
        length = end;
    }

    @Override
    public void write(String words) throws IOException {
        write(words.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String from, int offset, int count) throws IOException {
        write(count == from.length() ? from : from.substring(offset, offset + count));
    }

    @Override
    public void write(int letter) throws IOException {
        write(String.valueOf((char) letter));
    }

    /// Writes a piece that is UTF-8 already: as it is onto a page, as words elsewhere.
    static void write(byte[] piece, Writer out) throws IOException {
        if (out instanceof PageText page) {
            page.write(piece);
        } else {
            out.write(new String(piece, StandardCharsets.UTF_8));
        }
    }

    private void write(byte[] piece) throws TooLong {
        reserve(piece.length);
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
    }

    private void reserve(int count) throws TooLong {
        if (count > (LONGEST_MB << 20) - length) {
            throw new TooLong();
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
        }
    }

    /// Forgets what was written; the room stays.
    void clear() {
        length = 0;
    }

    /// True where nothing was written but blanks.
    boolean isBlank() {
        for (int at = 0; at < length; at++) {
            if (bytes[at] > ' ' || bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /// A template writes without end.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// All that was written.
    byte[] utf8() {
        return Arrays.copyOf(bytes, length);
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
