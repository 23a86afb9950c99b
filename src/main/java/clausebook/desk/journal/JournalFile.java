package clausebook.desk.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// A file that only grows, line by line. Each line holds fields with tabs between, and a checksum before them: a line
/// that was cut off by a power cut is passed over, and harms no other.
final class JournalFile {

    private static final int CHECKSUM = 8;

    private final Path file;
    private final Disk disk;
    private boolean begun;

    /// @param file need not be there
    JournalFile(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /// Adds a line. On return it is safe.
    void add(List<String> fields) throws IOException {
        String line = line(fields);
        // what stands at the end may be half a line, of this run or of one before
        String start = begun ? "" : "\n";
        begun = false;
        disk.append(file, (start + line).getBytes(StandardCharsets.UTF_8));
        begun = true;
    }

    /// All whole lines.
    List<List<String>> lines() throws IOException {
        Optional<byte[]> bytes = disk.read(file);
        List<List<String>> lines = new ArrayList<>();
        for (String line : new String(bytes.orElse(new byte[0]), StandardCharsets.UTF_8).split("\n")) {
            fields(line).ifPresent(lines::add);
        }
        return lines;
    }

    /// Leaves nothing but some lines.
    void rewrite(List<List<String>> lines) throws IOException {
        StringBuilder all = new StringBuilder();
        lines.forEach(fields -> all.append(line(fields)));
        disk.write(file, all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> fields) {
        String words = String.join("\t", fields.stream().map(JournalFile::escaped).toList());
        return checksum(words) + " " + words + "\n";
    }

    private static Optional<List<String>> fields(String line) {
        boolean whole = line.length() > CHECKSUM && line.charAt(CHECKSUM) == ' '
                && line.startsWith(checksum(line.substring(CHECKSUM + 1)));
        return whole
                ? Optional.of(List.of(line.substring(CHECKSUM + 1).split("\t", -1)).stream()
                        .map(JournalFile::unescaped).toList())
                : Optional.empty();
    }

    private static String checksum(String words) {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    private static String unescaped(String words) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == '\\' && at + 1 < words.length()) {
                at++;
                letter = switch (words.charAt(at)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> words.charAt(at);
                };
            }
            read.append(letter);
        }
        return read.toString();
    }
}
