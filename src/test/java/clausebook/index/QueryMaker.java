package clausebook.index;

import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes up queries of every kind from the words of a guide; the same seed makes the same ones.
final class QueryMaker {

    private static final List<String> STOPS = List.of("the", "of", "who", "do", "I", "not", "a");
    private static final List<String> ODD = List.of("constructor", "__proto__", "toString", "hasOwnProperty", "tŷ",
            "café", "e.g.", "C++", "5,000", "£5,000", "don't", "re-use", "9.9.9", "7.3(a)", "x", "\"", "\"\"",
            "“own views”", "999", "2018", "&amp;", "<b>", "naïve", "ŵyl", "Ömer", "İstanbul's",
            "co-operate", "cooperate", "co operate", "e-mail", "email", "whistle-blowing", "whistle blowing",
            "well being", "every day", "everyday", "re-tweet", "re tweet", "on-line", "on line", "photochild",
            "rule 1", "(iv)", "§3", "5.1 (b)", "appendix 2", "£5,000.50", "20%", "1.".repeat(60), "a".repeat(90),
            "o\uFB03ce", "ｆｕｌｌ", "pass\u00adword", "co\u2011operate", "_", "a_b _", "5]}_}", "photo\u202c",
            "pho\u202eto", "\u202ephoto", "pho\u200bto", "\ufeffphoto", "می\u200cخواهم", "日本", "カタカナ", "한국어", "ภาษาไทย",
            "🙂 photo", "\u0301x", "photo\ud83d", "*", "photo*", "\"b\"", "sch 3 para 4", "so 12.3 (b)", "appendix b",
            "33 days");
    private static final List<String> BEFORE_NUMBERS = List.of("", "", "clause ", "Point ", "section ", "paragraph ",
            "item ", "no. ");

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> everyday = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    /// Words with the signs beside them.
    private final List<String> raw = new ArrayList<>();

    QueryMaker(Guide guide, long seed) {
        this.random = new Random(seed);
        guide.councils().forEach(council -> everyday.add(council.council().called()));
        guide.vocabulary().all().forEach(entry -> {
            everyday.add(entry.name());
            everyday.addAll(entry.words());
        });
        guide.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.leading().clauses().stream()).forEach(this::add);
    }

    private void add(PlacedClause clause) {
        String text = clause.clause().text().words();
        texts.add(text);
        titles.add(clause.clause().title());
        numbers.add(clause.clause().number());
        words.addAll(List.of(text.split("[^\\p{L}’']+")));
        raw.addAll(List.of(text.split("\\s+")));
    }

    List<String> make(int many) {
        List<String> queries = new ArrayList<>();
        while (queries.size() < many) {
            String query = one().strip();
            if (!query.isEmpty() && query.length() <= 200) {
                queries.add(query);
            }
        }
        return queries;
    }

    private String one() {
        return switch (random.nextInt(13)) {
            case 0 -> phrase();
            case 1 -> '"' + from(words) + "\" " + from(words);
            case 2 -> from(titles);
            case 3 -> numbered();
            case 4 -> from(everyday) + " " + from(words);
            case 5 -> misspelt(from(words)) + " " + from(words);
            case 6 -> from(words) + " " + start(from(words));
            case 8 -> from(raw) + " " + from(raw);
            case 7 -> from(ODD) + " " + from(words);
            default -> several();
        };
    }

    private String numbered() {
        String number = from(numbers);
        String asked = switch (random.nextInt(4)) {
            case 0 -> number.replaceAll("[()\\[\\]]", " ");
            case 1 -> number.toUpperCase(java.util.Locale.ROOT);
            default -> number;
        };
        return (random.nextInt(3) == 0 ? from(everyday) + " " : "") + from(BEFORE_NUMBERS) + asked
                + (random.nextInt(4) == 0 ? " " + from(words) : "");
    }

    private String several() {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            query.append(' ').append(switch (random.nextInt(8)) {
                case 0 -> from(STOPS);
                case 1 -> from(words) + (random.nextBoolean() ? "'s" : "’s");
                case 2 -> from(words).toUpperCase(java.util.Locale.ROOT);
                case 3 -> from(everyday);
                default -> from(words);
            });
        }
        return query.toString();
    }

    /// Some words in a row, from the middle of a text.
    private String phrase() {
        String[] row = from(texts).replaceAll("\\[\\[[^]]*]]", "").split("\\s+");
        int start = random.nextInt(row.length);
        int end = Math.min(row.length, start + 2 + random.nextInt(3));
        return '"' + String.join(" ", List.of(row).subList(start, end)).replace("\"", "") + '"';
    }

    private static String start(String word) {
        return word.substring(0, Math.min(word.length(), 5));
    }

    private String misspelt(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
            default -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }

    private <T> T from(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
