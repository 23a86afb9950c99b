package clausebook.bench;

import clausebook.bench.RuleMaker.MadeRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes single clauses: most hold one or two rules, a tenth a list of items, the rest inform.
final class ClauseMaker {

    /// Statements are added to a clause until it has a number of words between these two, before the last statement and
    /// the mentions: that makes 45 in the mean.
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 47;
    private static final int WORDS_OF_AN_ITEM = 8;
    private static final List<String> OPENINGS = List.of("See also", "This goes with", "Read it with", "More is in",
            "It follows", "Compare", "That is for", "It rests on", "The same is in", "Think of");
    /// How many everyday words and phrases a clause has, and an item: about as many as in the real content, or a few
    /// less.
    private static final int FEWEST_PHRASES = 10;
    private static final int MOST_PHRASES = 18;
    private static final int FEWEST_OF_AN_ITEM = 8;
    private static final int MOST_OF_AN_ITEM = 14;

    private final Sentences sentences;
    private final VocabularyFiles vocabulary;
    private final RuleMaker rules;
    private final Random random;

    ClauseMaker(Sentences sentences, VocabularyFiles vocabulary, Random random) {
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        this.rules = new RuleMaker(sentences, vocabulary, random);
        this.random = random;
    }

    /// What a clause can point at.
    ///
    /// @param own     ids of clauses of its own policy
    /// @param foreign mentions of clauses of another policy: `council/policy#id`
    record Around(List<String> covers, List<String> own, List<String> foreign) {}

    /// @param id unique in its policy over all editions
    MadeClause make(String id, String number, Around around) {
        List<String> topics = vocabulary.topics.draw(1 + random.nextInt(3));
        int kind = random.nextInt(20);
        List<String> text = new ArrayList<>();
        StringBuilder meaning = new StringBuilder();
        if (kind < 2) {
            items(id, topics, text, meaning);
        } else if (kind < 5) {
            information(topics, meaning);
        } else {
            duties(around, topics, text, meaning);
        }
        int there = Sentences.countWords(String.join(" ", text)) + WORDS_OF_AN_ITEM * count(meaning, "number:");
        int wanted = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS + 1);
        text.addAll(0, sentences.statements(Math.max(1, wanted - there)));
        Set<String> cites = new LinkedHashSet<>();
        String mentions = mentions(around, cites);
        if (!mentions.isEmpty()) {
            text.add(mentions);
        }
        String words = "        words: " + phrases(FEWEST_PHRASES, MOST_PHRASES) + "\n";
        return new MadeClause(id, number, sentences.title(), text, words + meaning, cites);
    }

    private String phrases(int fewest, int most) {
        List<String> phrases = new ArrayList<>();
        for (int i = fewest + random.nextInt(most - fewest + 1); i > 0; i--) {
            phrases.add(sentences.phrase());
        }
        return phrases.toString();
    }

    private static int count(StringBuilder lines, String word) {
        return lines.toString().split(word, -1).length - 1;
    }

    private void duties(Around around, List<String> topics, List<String> text, StringBuilder meaning) {
        boolean ofClause = sentences.inOneOf(2);
        if (ofClause) {
            meaning.append(topicsLine(topics));
        }
        meaning.append("        rules:\n");
        for (int i = random.nextInt(2); i >= 0; i--) {
            MadeRule rule = rules.rule(around.covers(), ofClause ? List.of() : topics);
            meaning.append(rule.yaml());
            text.add(rule.sentence());
        }
    }

    private void information(List<String> topics, StringBuilder meaning) {
        meaning.append("        kind: information\n").append(topicsLine(topics));
        if (sentences.inOneOf(2)) {
            meaning.append("        facts:\n          - { kind: consequence, says: ").append(sentences.statement())
                    .append(" }\n");
        }
    }

    private void items(String id, List<String> topics, List<String> text, StringBuilder meaning) {
        text.add("You must:");
        meaning.append(topicsLine(topics)).append("        each: { duty: must }\n        items:\n");
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String letter = String.valueOf((char) ('a' + i));
            meaning.append("          - { id: ").append(id).append('-').append(letter).append(", number: ")
                    .append(letter).append(", words: ").append(phrases(FEWEST_OF_AN_ITEM, MOST_OF_AN_ITEM))
                    .append(", text: ").append(sentences.duty()).append(" }\n");
        }
    }

    private static String topicsLine(List<String> topics) {
        return "        topics: [" + String.join(", ", topics) + "]\n";
    }

    /// 0 to 2 references to clauses and 0 to 2 to instruments, now and then a role or a term, as one sentence.
    private String mentions(Around around, Set<String> cites) {
        List<String> mentions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 && !around.own().isEmpty(); i--) {
            boolean elsewhere = sentences.inOneOf(4) && !around.foreign().isEmpty();
            String target = sentences.one(elsewhere ? around.foreign() : around.own());
            mentions.add("[[" + target + "]]");
            if (!elsewhere) {
                cites.add(target);
            }
        }
        vocabulary.instruments.draw(random.nextInt(3))
                .forEach(id -> mentions.add("[[instrument:" + id + (sentences.inOneOf(5) ? "|the rules]]" : "]]")));
        if (sentences.inOneOf(8)) {
            mentions.add(sentences.inOneOf(2)
                    ? "[[role:" + vocabulary.roles.draw() + "]]"
                    : "[[term:" + vocabulary.terms.draw() + "]]");
        }
        return mentions.isEmpty() ? "" : sentences.one(OPENINGS) + " " + String.join(" and ", mentions) + ".";
    }
}
