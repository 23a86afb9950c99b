package clausebook.desk.intake;

import clausebook.desk.door.MalformedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form with a file, as a browser sends it without a script: parts between lines that hold a boundary.
///
/// @param fields by their names
/// @param name   of the file, without folders; empty where none was chosen
public record SentForm(Map<String, String> fields, String name, byte[] file) {

    /// What such a form says that it is.
    public static final String TYPE = "multipart/form-data";
    private static final int MOST_PARTS = 50;
    private static final int LONGEST_BOUNDARY = 200;
    private static final String LINE = "\r\n";
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]{1,40})\"");
    private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"");

    public SentForm {
        fields = Map.copyOf(fields);
    }

    /// A field; "" where it was not sent.
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /// The boundary is the body's own first line. Each byte is looked at once or twice.
    public static SentForm of(byte[] body) throws MalformedRequest {
        String letters = new String(body, StandardCharsets.ISO_8859_1);
        String boundary = boundary(letters);
        Map<String, String> fields = new HashMap<>();
        String name = "";
        byte[] file = {};
        int at = boundary.length();
        for (int parts = 0; !letters.startsWith("--", at - LINE.length()) || parts == 0; parts++) {
            int head = letters.indexOf(LINE + LINE, at);
            int end = head < 0 ? -1 : letters.indexOf(boundary, head + LINE.length());
            if (end < 0 || parts == MOST_PARTS) {
                throw new MalformedRequest("no end of a part");
            }
            String said = utf8(body, at, head);
            byte[] value = Arrays.copyOfRange(body, Math.min(head + 4, end), end);
            Matcher field = NAME.matcher(said);
            Matcher filed = FILE.matcher(said);
            if (filed.find()) {
                name = filed.group(1).substring(Math.max(filed.group(1).lastIndexOf('/'),
                        filed.group(1).lastIndexOf('\\')) + 1);
                file = value;
            } else if (field.find()) {
                fields.put(field.group(1), new String(value, StandardCharsets.UTF_8).strip());
            }
            at = end + boundary.length() + LINE.length();
        }
        return new SentForm(fields, name, file);
    }

    private static String boundary(String letters) throws MalformedRequest {
        int first = letters.indexOf(LINE);
        if (!letters.startsWith("--") || first < 3 || first > LONGEST_BOUNDARY) {
            throw new MalformedRequest("no boundary");
        }
        return LINE + letters.substring(0, first);
    }

    private static String utf8(byte[] body, int from, int to) {
        return new String(body, from, to - from, StandardCharsets.UTF_8);
    }
}
