package clausebook.index;

import clausebook.corpus.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Content whose numbers, titles and words are like what separates things in files of an index, or are written in more
/// ways than one.
final class HostileContent {

    /// Numbers as councils print them, each in its own clause.
    static final List<String> NUMBERS = List.of("2A", "5A.1", "1A.2", "A1", "(iv)", "§3", "7/1", "5.1(b)",
            "Appendix A(2)", "Appendix 2", "10.1.2.3", "Rule 1", "Rule 2", "Part A", "Part B", "Form 7", "Item 9",
            "Annex C", "Annex\u00a07", "Annex\u202f8", "[33]", "§ 4(b)", "Standing Order 12", "Rhif 4", "Atodiad ŵ",
            "6.9", "6.10", "7.3", "Part One", "12.(c)", "(d)", "41–42", "21.1.", "Sch. 3 para 4", "SO 12.3(b)", "No. 5",
            "Nº 6", "Article 9 GDPR", "Appendix “B”", "1,000", "12:30", "b;2", "15\\2", "14'2", "17&3", "⑲", "⑦.2",
            "8 ⒜");

    private static final Path GOLDEN = Path.of("src/test/resources/golden/content");
    private static final int OF_ONE_KIND = 200;
    private static final List<String> WORDS = List.of("co-operate", "cooperate", "co operate", "co\u2011operate",
            "e-mail", "email", "e mail", "whistle-blowing", "whistleblowing", "whistle blowing", "re-tweet", "retweet",
            "well-being", "wellbeing", "every day", "everyday", "on-line", "online", "pre-election", "election",
            "constructor", "__proto__", "toString", "hasOwnProperty", "o\uFB03ce", "ｆｕｌｌ", "pass\u00adword", "password",
            "no\u00a0break", "thin\u2009space", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "tŷ",
            "ty\u0302", "rules", "rule", "schedule", "schedules", "appendix", "part", "form", "item", "annex", "=3",
            "t0", "5,000",
            "£5,000", "3.5", "a.b", "ΟΔΟΣ", "İstanbul", "straße", "R&D", "AT&T", "drone", "done", "#hashtag",
            "@handle", "می\u200cخواهم", "日本語の規則", "カタカナ", "한국어", "ภาษาไทย", "🙂", "👩\u200d👧", "1️⃣", "a_b", "_", "½",
            "10²", "H₂O", "ŉ", "ΐ", "ﷺ", "क\u094dष", "x\u0301\u0302y");

    private static final List<String> SAID =
            List.of("email", "e-mail", "rule 1", "schedules", "constructor", "whistle blowing",
                    "part of it", "item", "wellbeing", "ｆｕｌｌ", "tŷ");

    private static final String HEAD = """
                title: Rules, schedules and parts
                label: Edition 2026
                language: en
                status: in-force
                wording: official
                dates: { adopted: 2026-01-13, in-force: 2026-02 }
                covers: [residents, staff, visitors]
                source: { title: Rules }
                sections:
                  - id: all
                    title: All rules
                    clauses:
                """;

    private HostileContent() {}

    /// Writes a whole content folder.
    static Path write(Path content, long seed) throws IOException {
        return content(content, edition(new Random(seed)));
    }

    /// Writes a whole content folder with a clause for each text.
    static Path of(Path content, List<String> texts) throws IOException {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int i = 0; i < texts.size(); i++) {
            yaml.append("      - { id: c").append(i).append(", title: Matter ").append(i).append(", text: ")
                    .append(quoted(texts.get(i)))
                    .append(", kind: information, topics: [fees] }\n");
        }
        return content(content, yaml.toString());
    }

    private static Path content(Path content, String edition) throws IOException {
        copy(content);
        Path policy = Files.createDirectories(content.resolve("councils/anytown/hostile"));
        Files.writeString(policy.resolve("policy.yaml"), "kind: parking\ntitle: Rules, schedules and parts\n");
        Files.writeString(policy.resolve("2026.yaml"), edition);
        return content;
    }

    private static void copy(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static String edition(Random random) {
        StringBuilder yaml = new StringBuilder(HEAD);
        List<String> numbers = new ArrayList<>(NUMBERS);
        for (int i = 1; i <= OF_ONE_KIND; i++) {
            numbers.add("Schedule " + i);
        }
        for (int i = 0; i < numbers.size(); i++) {
            yaml.append("      - { id: c").append(i).append(", number: ").append(quoted(numbers.get(i)))
                    .append(", title: ").append(quoted("Clause about " + words(random, 2))).append(", text: ")
                    .append(quoted("Here we say " + words(random, 8) + "."))
                    .append(", kind: information, topics: [fees], words: [")
                    .append(quoted(SAID.get(random.nextInt(SAID.size()))))
                    .append("] }\n");
        }
        return yaml.toString();
    }

    private static String words(Random random, int most) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
