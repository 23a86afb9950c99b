package clausebook.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Files of a folder, some of them changed as a slip, a bad copy or somebody hostile would; the same for the same seed.
record MutatedContent(Path folder, Random random) {

    private static final List<String> PIECES = List.of("\"\\u0000\"", "\"\\u202e\"", "\u200B", "null", "~",
            "9999-12-31",
            "0000-00-00", "../../x", "/abs", "<b>", "[[", "]]", "[[x|y]]", "**", "*", "`", "\\", "&a", "*a", "!!x", "{",
            "}", "[", "]", ": ", " #", "|", ">", "- ", "\t", "\r", "\n", "\n\n", "'", "\"", "%", "@", "index", "con",
            "é",
            "\uD83D\uDE00", "6.10", "1e999", "-1", "x".repeat(3000), "[A ".repeat(500), "(a) ".repeat(300),
            "[x](https://u:p@h/)", "| a |", "1972. ", "${x?eval}", "<#list 1.. as i>", "</#if>", "<#if x>", "<#--",
            "-->",
            "${view}", "<@m/>");

    /// Changes one to three files.
    void mutate(String ending) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file)).sorted().toList();
        }
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            Path file = files.get(random.nextInt(files.size()));
            if (Files.exists(file)) {
                mutate(file);
            }
        }
    }

    private void mutate(Path file) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)));
        int line = random.nextInt(lines.size());
        String words = lines.get(line);
        int at = random.nextInt(words.length() + 1);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, words);
            case 2 -> lines.set(line, words.substring(0, at) + piece + words.substring(at));
            case 3 -> lines.set(line, words.substring(0, at) + piece);
            case 4 -> lines.set(line, words.replaceFirst(": .*", ": " + Matcher.quoteReplacement(piece)));
            case 5 -> lines.add(line, lines.remove(random.nextInt(lines.size())));
            case 6 -> lines.set(line, " ".repeat(random.nextInt(12)) + words.strip());
            case 7 -> lines.subList(line, lines.size()).clear();
            default -> lines.set(line, words.substring(at) + words.substring(0, at));
        }
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Files.write(file, bytes);
        if (random.nextInt(20) == 0) {
            Files.move(file,
                    file.resolveSibling(List.of("Copy of x.yaml", "index.yaml", "X y.yaml", "con.yaml", "a.yml")
                            .get(random.nextInt(5))),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
