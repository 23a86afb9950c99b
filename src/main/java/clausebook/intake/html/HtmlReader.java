package clausebook.intake.html;

import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.DocumentReader;
import clausebook.document.Format;
import clausebook.intake.text.Decoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads web pages.
public final class HtmlReader implements DocumentReader {

    private static final Pattern CHARSET = Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*"
            + "[\"']?([\\w-]{1,40})");
    private static final int START = 4096;

    @Override
    public Optional<Document> read(String name, String sha256, byte[] bytes, Problems problems) {
        return Decoder.decode(name, bytes, declared(bytes), problems).flatMap(
                html -> HtmlPage.read(html, List.of(), new Document.Origin(name, Format.HTML, sha256, ""), problems));
    }

    /// The encoding that the page says it has; empty where it says none, or none that is known.
    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = CHARSET.matcher(start);
        if (!found.find() || found.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(found.group(1).equalsIgnoreCase("iso-8859-1")
                    ? "windows-1252"
                    : found.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
