package clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds to a generated corpus what councils are compared by: questions, the answers of rules, silence, and more
/// audiences. The same corpus and seed give the same bytes on every machine.
final class RichCorpus {

    private static final Pattern ID = Pattern.compile("(?m)^- \\{ id: ([a-z0-9-]+)");
    private static final Pattern RULE_END = Pattern.compile("(?m)(^ +- \\{ duty: [^\n]*?) \\}$");
    private static final Pattern COVERS = Pattern.compile("(?m)^covers: \\[([^\\]]*)\\]$");
    private static final String DAY = "2026-11-20";
    private static final int EVERY_FOURTH = 4;
    private static final int ONE_IN_THREE = 3;
    private static final List<String> CHOICES = List.of("allowed", "not-allowed", "with-approval");
    private static final String MORE_AUDIENCES = """
            - { id: apprentices, name: Apprentices, within: staff, words: [trainee] }
            - { id: school-staff, name: Staff of schools, within: staff, words: [teacher] }
            - { id: drivers, name: Drivers, within: staff, words: [van] }
            - { id: co-opted-members, name: Members who are not elected, within: councillors, words: [coopted] }
            - { id: chairs, name: Chairs of committees, within: councillors, words: [chairman] }
            - { id: event-helpers, name: Helpers at events, within: volunteers, words: [steward] }
            - { id: tree-wardens, name: Tree wardens, within: volunteers, words: [warden] }
            - { id: agency-workers, name: Agency workers, within: contractors, words: [temp] }
            - { id: trustees, name: Trustees, words: [trust] }
            """;

    private final Path content;
    private final Random random;
    private final Deck<Integer> questions;
    private final Deck<String> audiences;
    private final List<String> roles;
    private final int many;
    /// What a rule answers, by its line, so that a rule which stays in the next edition answers the same.
    private final Map<String, String> answers = new HashMap<>();
    private final Map<Path, String> covers = new HashMap<>();
    private final Map<Integer, Set<String>> answeredBy = new HashMap<>();

    private RichCorpus(Path content, int many, long seed) throws IOException {
        this.content = content;
        this.many = many;
        this.random = new Random(seed);
        this.questions = new Deck<>(Stream.iterate(1, number -> number + 1).limit(many).toList(), random);
        this.audiences = new Deck<>(ids(MORE_AUDIENCES), random);
        this.roles = ids(list("roles"));
    }

    /// Councils with two policies of 60 clauses each, as many as it takes and three at least, and 56 questions as in
    /// the real content.
    static void write(Path content, int clauses, long seed) throws IOException {
        int eachPolicy = 60;
        int councils = Math.max(3, Math.ceilDiv(clauses, 2 * eachPolicy));
        CorpusGenerator.write(content, new CorpusSize(councils, 2, eachPolicy), seed);
        ask(content, 56, seed);
    }

    /// Changes a generated corpus.
    ///
    /// @param many how many questions there are
    static void ask(Path content, int many, long seed) throws IOException {
        new RichCorpus(content, many, seed).enrich();
    }

    private void enrich() throws IOException {
        Files.writeString(content.resolve("vocabulary/audiences.yaml"), list("audiences") + MORE_AUDIENCES);
        for (Path edition : editions()) {
            String council = content.resolve("councils").relativize(edition).getName(0).toString();
            String covered = COVERS.matcher(Files.readString(edition)).replaceAll(found -> covers(edition, found));
            Files.writeString(edition, RULE_END.matcher(covered).replaceAll(rule -> answered(rule, council)));
        }
        Files.writeString(content.resolve("vocabulary/questions.yaml"), questions());
    }

    private List<Path> editions() throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("councils"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}\\.yaml")).sorted().toList();
        }
    }

    private String list(String name) throws IOException {
        return Files.readString(content.resolve("vocabulary/" + name + ".yaml"));
    }

    private static List<String> ids(String list) {
        return ID.matcher(list).results().map(found -> found.group(1)).toList();
    }

    /// All editions of a policy cover the same three more audiences, and name one that they do not cover.
    private String covers(Path edition, MatchResult found) {
        return covers.computeIfAbsent(edition.getParent(), _ -> {
            List<String> drawn = new ArrayList<>(audiences.draw(4));
            String other = drawn.removeLast();
            return "covers: [" + found.group(1) + ", " + String.join(", ", drawn) + "]\nnot-covered:\n  - { audience: "
                    + other + ", instead: the rules of their own }";
        });
    }

    private String answered(MatchResult rule, String council) {
        String answer = answers.computeIfAbsent(rule.group(1), _ -> random.nextInt(ONE_IN_THREE) == 0 ? answer() : "");
        if (answer.isEmpty()) {
            return Matcher.quoteReplacement(rule.group());
        }
        int question = Integer.parseInt(answer.substring(1, answer.indexOf(':')));
        answeredBy.computeIfAbsent(question, _ -> new HashSet<>()).add(council);
        return Matcher.quoteReplacement(rule.group(1) + ", answers: { " + answer + " } }");
    }

    private String answer() {
        int question = questions.draw();
        return isWho(question)
                ? "q" + question + ": { answer: named, who: [\"role:" + one(roles) + "\"] }"
                : "q" + question + ": " + one(CHOICES);
    }

    private static boolean isWho(int question) {
        return question % EVERY_FOURTH == 0;
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String questions() throws IOException {
        Deck<String> topics = new Deck<>(ids(list("topics")), random);
        StringBuilder list = new StringBuilder();
        for (int question = 1; question <= many; question++) {
            list.append("- { id: q").append(question).append(", asks: \"May I do thing ").append(question)
                    .append("?\", type: ").append(isWho(question) ? "who" : "choice")
                    .append(", asked-by: [staff, councillors], topics: [").append(String.join(", ", topics.draw(2)))
                    .append("], answers: [").append(choices(question)).append(']').append(silent(question))
                    .append(", words: [thing ").append(question).append(", matter ").append(question)
                    .append("] }\n");
        }
        return list.toString();
    }

    private static String choices(int question) {
        if (isWho(question)) {
            return "{ id: named, name: Named }";
        }
        String choices = CHOICES.stream().map(id -> "{ id: " + id + ", name: \"" + id.replace('-', ' ') + "\" }")
                .collect(Collectors.joining(", "));
        return choices + "], contradict: [ [allowed, not-allowed] ";
    }

    /// Of councils that do not answer a question, two in three were read for it.
    private String silent(int question) throws IOException {
        Map<String, String> silent = new TreeMap<>();
        for (String council : councils()) {
            boolean answered = answeredBy.getOrDefault(question, Set.of()).contains(council);
            if (!answered && random.nextInt(ONE_IN_THREE) > 0) {
                silent.put(council, DAY);
            }
        }
        return silent.isEmpty()
                ? ""
                : silent.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ", ", silent: { ", " }"));
    }

    private Set<String> councils() throws IOException {
        try (Stream<Path> folders = Files.list(content.resolve("councils"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
