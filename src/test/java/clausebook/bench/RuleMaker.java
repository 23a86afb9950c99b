package clausebook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes rules: every duty, some with a condition, an exception, an approval or somebody to tell.
final class RuleMaker {

    /// A duty and words of force that the codebook reads as that duty.
    private record Force(String duty, String printed) {}

    /// A rule as a line of YAML and as a sentence of the text.
    record MadeRule(String yaml, String sentence) {}

    private final Sentences sentences;
    private final VocabularyFiles vocabulary;
    private final Deck<Force> forces;

    RuleMaker(Sentences sentences, VocabularyFiles vocabulary, Random random) {
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        this.forces = new Deck<>(
                List.of(new Force("must", "must"), new Force("must", "shall"), new Force("must", "are required to"),
                        new Force("must-not", "must not"), new Force("must-not", "may not"),
                        new Force("should", "should"), new Force("should-not", "should not"), new Force("may", "may")),
                random);
    }

    /// @param covers audiences whom the edition covers
    /// @param topics the rule's own; none where the clause's stand for it
    MadeRule rule(List<String> covers, List<String> topics) {
        Force force = forces.draw();
        String says = sentences.duty();
        String when = sentences.inOneOf(4) ? sentences.condition() : "";
        String unless = sentences.inOneOf(8) ? sentences.condition() : "";
        List<String> fields =
                new ArrayList<>(List.of("duty: " + force.duty(), "printed: " + force.printed(), "says: " + says));
        add(fields, "who",
                sentences.inOneOf(3) ? List.of(sentences.one(covers)) : sentences.inOneOf(8) ? role() : List.of());
        addText(fields, "when", when);
        addText(fields, "unless", unless);
        add(fields, "capacity",
                sentences.inOneOf(6) ? List.of(sentences.one(List.of("official", "personal"))) : List.of());
        add(fields, "moments", sentences.inOneOf(3) ? List.of(vocabulary.moments.draw()) : List.of());
        add(fields, "topics", topics);
        add(fields, "approval", sentences.inOneOf(8) ? role() : List.of());
        add(fields, "tell", sentences.inOneOf(8) ? role() : List.of());
        String sentence = "You " + force.printed() + " " + says + (when.isEmpty() ? "" : " when " + when)
                + (unless.isEmpty() ? "" : " unless " + unless) + ".";
        return new MadeRule("          - { " + String.join(", ", fields) + " }\n", sentence);
    }

    private List<String> role() {
        return List.of("role:" + vocabulary.roles.draw());
    }

    private static void add(List<String> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.add(name + ": [" + String.join(", ", values) + "]");
        }
    }

    private static void addText(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(name + ": " + value);
        }
    }
}
