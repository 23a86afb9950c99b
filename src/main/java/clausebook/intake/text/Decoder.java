package clausebook.intake.text;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in which encoding a text was saved, and reads it.
public final class Decoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /// Two or more letters that come of UTF-8 read as windows-1252: `â€™`, `Ã©`, `Â£`, `Å·`.
    private static final Pattern GARBLED =
            Pattern.compile("â(€.|‚¬|„¢)|[ÃÅ][\\u0080-\\u00BF€-™Œ-ž]|Â[\\u00A0-\\u00BF]");

    private Decoder() {}

    /// The letters without a byte order mark; empty, with a problem, where bytes are no text. The order: a byte order
    /// mark, UTF-16 by the places of its zero bytes, UTF-8 where each byte fits, else windows-1252 (no ISO-8859-1: its
    /// quote marks would be controls).
    public static Optional<String> decode(String name, byte[] bytes, Problems problems) {
        return decode(name, bytes, Optional.empty(), problems);
    }

    /// The same where the file itself says its encoding: that is taken where it is not plainly another.
    public static Optional<String> decode(String name, byte[] bytes, Optional<Charset> declared, Problems problems) {
        Optional<Charset> charset = charset(bytes)
                .map(found -> found == WESTERN ? declared.orElse(WESTERN) : found);
        if (charset.isEmpty()) {
            problems.add(ProblemCode.DOCUMENT_NOT_READ, Location.startOf(name), "this file is no text",
                    "it holds bytes that stand in no text, so it was made by a program in a format of its own",
                    "open it in the program that made it and save it as a Word document (.docx), then import that");
            return Optional.empty();
        }
        String text = new String(bytes, charset.get());
        String letters = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return charset.get() != StandardCharsets.UTF_8 && tellLost(name, letters, problems)
                ? Optional.empty()
                : Optional.of(tellGarbled(name, letters, problems));
    }

    /// Empty where they are no text.
    private static Optional<Charset> charset(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        int[] zeros = new int[2];
        for (int at = 0; at < bytes.length; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return Optional.of(isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN);
        }
        if (zeros[1] > bytes.length / 4 && zeros[0] * 10 < zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > bytes.length / 4 && zeros[1] * 10 < zeros[0]
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xFEFF ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Five bytes mean nothing in windows-1252.
    private static boolean tellLost(String name, String text, Problems problems) {
        int at = text.indexOf('\uFFFD');
        if (at >= 0) {
            problems.add(ProblemCode.LOST_LETTERS, place(name, text, at, 1), "a letter here can't be told",
                    "it is saved neither as UTF-8 nor in the letters of Windows, so its words would come out wrong",
                    "open it in the program that made it and save it again as UTF-8, or as a Word document (.docx)");
        }
        return at >= 0;
    }

    private static String tellGarbled(String name, String text, Problems problems) {
        Matcher garbled = GARBLED.matcher(text);
        if (garbled.find()) {
            long count = 1 + GARBLED.matcher(text.substring(garbled.end())).results().count();
            Location at = place(name, text, garbled.start(), garbled.group().length());
            problems.add(ProblemCode.GARBLED_LETTERS, at,
                    "%s looks like one letter that was saved wrongly; there are %d such places"
                            .formatted(Quoted.of(garbled.group()), count),
                    "a text in UTF-8 was once read as something else, and its quote marks and accents were lost",
                    "look for the text before it was copied, or mend these places in the file, then import it again");
        }
        return text;
    }

    private static Location place(String name, String text, int at, int width) {
        int line = 1 + (int) text.chars().limit(at).filter(letter -> letter == '\n').count();
        return new Location(name, line, at - text.lastIndexOf('\n', at), width);
    }
}
