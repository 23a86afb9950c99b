package clausebook.check.line;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Holds the force of a checklist line against its rule: must, should or may, and whether it forbids.
final class LineForce {

    private LineForce() {}

    /// What is wrong with the force; empty where nothing is.
    static Optional<Weakening> fault(NormalWords line, NormalWords says, NormalWords own, Rule rule) {
        boolean forbids = rule.duty().forbids();
        if (forbids && !line.language().opensForbidding(line)) {
            return Optional.of(new Weakening("it drops \"not\"", "begin the line with \"do not\""));
        }
        return strange(line, own, rule.duty())
                .map(word -> new Weakening("it says \"" + word + "\", and the rule is " + rule.duty().word(),
                        "take \"" + word + "\" out: the page shows the rule's own force beside the line"))
                .or(() -> negations(line, says, forbids));
    }

    /// A word of force that the rule does not use and that is not its own force.
    private static Optional<String> strange(NormalWords line, NormalWords own, Duty duty) {
        Map<String, Integer> there = phrases(own);
        return phrases(line).entrySet().stream()
                .filter(phrase -> phrase.getValue() > there.getOrDefault(phrase.getKey(), 0)).map(Map.Entry::getKey)
                .filter(phrase -> !line.language().line().get(phrase).equals(plain(duty).word())).findFirst();
    }

    private static Map<String, Integer> phrases(NormalWords said) {
        Map<String, Integer> found = new LinkedHashMap<>();
        String text = " " + String.join(" ", said.words()) + " ";
        for (String phrase : said.language().line().keySet()) {
            String spaced = " " + phrase + " ";
            while (text.contains(spaced)) {
                found.merge(phrase, 1, Integer::sum);
                text = text.replaceFirst(Pattern.quote(spaced), " ; ");
            }
        }
        return found;
    }

    private static Duty plain(Duty duty) {
        return switch (duty) {
            case MUST, MUST_NOT -> Duty.MUST;
            case SHOULD, SHOULD_NOT -> Duty.SHOULD;
            case MAY -> Duty.MAY;
        };
    }

    /// As many as the rule has, and one more at the start where it forbids.
    private static Optional<Weakening> negations(NormalWords line, NormalWords says, boolean forbids) {
        long wanted = says.count(WordClass.NEGATIONS) + (forbids ? 1 : 0);
        long there = line.count(WordClass.NEGATIONS);
        return wanted == there
                ? Optional.empty()
                : Optional.of(new Weakening(there < wanted ? "it drops \"not\"" : "it adds \"not\"",
                        "say no and not as often as the rule says them"
                                + (forbids ? ", after the \"do not\" at the start" : "")));
    }

    /// One way in which a line says less, or something else, than its rule.
    record Weakening(String what, String mend) {}
}
