package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A text file that was read whole: its path as problems name it, its words, and its lines without their ends.
public record SourceFile(String path, String content, List<String> lines) {

    /// The most bytes a file may have: a policy of 5,000 clauses; more would let one file take all memory.
    public static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_LINE = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public SourceFile {
        lines = List.copyOf(lines);
    }

    /// A file whose characters are known already.
    public static SourceFile of(String path, String content) {
        String bare = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? content.substring(1) : content;
        return new SourceFile(path, bare, bare.lines().toList());
    }

    /// Reads bytes as UTF-8, strictly: empty, with a problem, where they are too many, no UTF-8, or hide characters.
    public static Optional<SourceFile> decode(String path, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(ProblemCode.FILE_TOO_LARGE, Location.startOf(path), "this file has more than 4 MB",
                    "a file is read whole, and one that is too large could stop the computer",
                    "take out what is not text, or part the policy into several");
            return Optional.empty();
        }
        if (isOfWordProcessor(bytes)) {
            problems.add(ProblemCode.NOT_UTF8, Location.startOf(path),
                    "this is a document of a word processor, not plain text", "only plain text can be read",
                    "copy its words into a text editor such as Notepad, and save them there as UTF-8");
            return Optional.empty();
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(input, characters, true);
        SourceFile file = of(path, characters.flip().toString());
        if (result.isError()) {
            problems.add(ProblemCode.NOT_UTF8, file.end(), "from here on this file is not UTF-8 text",
                    "letters such as £ or ŷ would come out as something else",
                    "open it in a text editor and save it with the encoding UTF-8");
            return Optional.empty();
        }
        boolean sound = HiddenCharacters.noneIn(file, problems) & file.hasNoEndlessLine(problems);
        return sound ? Optional.of(file) : Optional.empty();
    }

    /// Word's file of today (a zip), rich text, and Word's old file, by their first letters.
    private static boolean isOfWordProcessor(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
        return start.startsWith("PK\3\4") || start.startsWith("{\\rtf") || start.startsWith("\u00D0\u00CF\u0011\u00E0");
    }

    private boolean hasNoEndlessLine(Problems problems) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).length() > LONGEST_LINE) {
                problems.add(ProblemCode.FILE_TOO_LARGE, new Location(path, line + 1, 1, 1),
                        "this line has more than 20,000 letters",
                        "a line is read in one piece, and one that is too long could stop the computer",
                        "part it into lines; a long text stands under the sign |, paragraph by paragraph");
                return false;
            }
        }
        return true;
    }

    /// The character at a line and column from 1, or NUL where there is none.
    public char at(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return '\0';
        }
        String words = lines.get(line - 1);
        return column >= 1 && column <= words.length() ? words.charAt(column - 1) : '\0';
    }

    /// What stands on a line from a column (from 1) to its end; empty where there is no such place.
    public String restOfLine(int line, int column) {
        boolean there = line >= 1 && line <= lines.size() && column - 1 <= lines.get(line - 1).length();
        return there ? lines.get(line - 1).substring(column - 1) : "";
    }

    private Location end() {
        int last = Math.max(1, lines.size());
        boolean newLine = content.endsWith("\n");
        return new Location(path, newLine ? last + 1 : last,
                newLine || lines.isEmpty() ? 1 : lines.getLast().length() + 1, 1);
    }
}
