package clausebook.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An example of the handbook, laid over the sound base: its fields take the place of those of the same name, its
/// entries of a list are added. An edition that is not in the base begins as a copy of `2025.yaml` beside it.
record HandbookExample(String words) {

    private static final Pattern FILE = Pattern.compile("^# ([a-z0-9/.-]+\\.ya?ml)$");
    private static final Pattern HIDDEN = Pattern.compile("⟨U\\+([0-9A-F]{4})⟩");
    /// Stands for the byte E9 until the file is written.
    private static final char NO_UTF8 = '\uE0E9';

    void layOver(Path content) {
        files().forEach((path, lines) -> write(content.resolve(path), lines));
    }

    private Map<String, StringBuilder> files() {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        StringBuilder file = new StringBuilder();
        for (String line : words.lines().toList()) {
            Matcher name = FILE.matcher(line);
            if (name.matches()) {
                file = files.computeIfAbsent(name.group(1), _ -> new StringBuilder());
            } else {
                file.append(line).append('\n');
            }
        }
        return files;
    }

    private static void write(Path file, StringBuilder lines) {
        try {
            Files.createDirectories(file.getParent());
            if (lines.indexOf("⟨a link to") == 0) {
                Files.createSymbolicLink(file, Path.of(lines.substring(lines.indexOf(" to ") + 4, lines.indexOf("⟩"))));
            } else {
                Files.write(file, bytes(laidOver(sound(file), lines.toString())));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String sound(Path file) throws IOException {
        Path edition = file.resolveSibling("2025.yaml");
        boolean isEdition = file.getNameCount() >= 4 && file.getParent().getParent().getParent().endsWith("councils")
                && !file.endsWith("policy.yaml") && !file.toString().matches(".*\\.(?:lock|intake)\\.yaml");
        Path model = Files.exists(file) || !isEdition ? file : Files.exists(edition) ? edition : anyEdition(file);
        return Files.exists(model) ? Files.readString(model) : "";
    }

    private static Path anyEdition(Path file) {
        return file.getParent().getParent().getParent().resolve("anytown/parking/2025.yaml");
    }

    private static String laidOver(String sound, String example) {
        if (example.startsWith("- ")) {
            return sound + example;
        }
        StringBuilder kept = new StringBuilder();
        List<String> names = example.lines().map(HandbookExample::fieldName).toList();
        boolean keeps = true;
        for (String line : sound.lines().toList()) {
            String name = fieldName(line);
            keeps = name.isEmpty() ? keeps : !names.contains(name);
            kept.append(keeps ? line + "\n" : "");
        }
        return example + kept;
    }

    /// The field that begins on a line at the left edge, or nothing.
    private static String fieldName(String line) {
        boolean begins = !line.isEmpty() && Character.isLetter(line.charAt(0)) && line.contains(":");
        return begins ? line.substring(0, line.indexOf(':')) : "";
    }

    private static byte[] bytes(String words) {
        String shown =
                HIDDEN.matcher(words).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)))
                        .replace("⟨and so on for 20,000 letters⟩", "x".repeat(20_000));
        byte[] mark = String.valueOf(NO_UTF8).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = shown.replace("⟨byte E9⟩", String.valueOf(NO_UTF8)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + mark.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                Arrays.fill(bytes, i, i + mark.length, (byte) ' ');
                bytes[i] = (byte) 0xE9;
            }
        }
        return bytes;
    }
}
