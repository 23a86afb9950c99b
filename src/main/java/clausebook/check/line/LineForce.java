package clausebook.check.line;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Holds the force of a checklist line against its rule: must, should or may, and whether it forbids.
final class LineForce {

    static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without");
    private static final Pattern FORBIDS =
            Pattern.compile("^(?:you )?(?:(?:must|should|shall|may|can) not|do not|never)\\b.*");
    /// Phrases and the force they have; the longer stand first, and what they hold is taken out before the next is
    /// looked for.
    private static final Map<String, Duty> PHRASES = new LinkedHashMap<>();

    static {
        force(Duty.MAY, "need not", "not need to", "not have to", "not required", "not obliged");
        force(Duty.MUST, "may not", "can not", "have to", "has to", "need to", "needs to", "must", "shall",
                "are required", "is required", "are to");
        force(Duty.SHOULD, "should", "ought to", "ought", "advisable", "recommended", "recommend", "suggested",
                "encouraged", "advised", "best to", "better to");
        force(Duty.MAY, "may", "might", "can", "could", "allowed", "permitted", "free to", "optional", "if you like",
                "if you wish", "if you want");
    }

    private LineForce() {}

    private static void force(Duty duty, String... phrases) {
        for (String phrase : phrases) {
            PHRASES.put(phrase, duty);
        }
    }

    /// What is wrong with the force; empty where nothing is.
    static Optional<Weakening> fault(LineWords line, LineWords says, LineWords own, Rule rule) {
        boolean forbids = rule.duty().forbids();
        if (forbids && !FORBIDS.matcher(String.join(" ", line.words())).matches()) {
            return Optional.of(new Weakening("it drops \"not\"", "begin the line with \"do not\""));
        }
        return strange(line, own, rule.duty())
                .map(word -> new Weakening("it says \"" + word + "\", and the rule is " + rule.duty().word(),
                        "take \"" + word + "\" out: the page shows the rule's own force beside the line"))
                .or(() -> negations(line, says, forbids));
    }

    /// A word of force that the rule does not use and that is not its own force.
    private static Optional<String> strange(LineWords line, LineWords own, Duty duty) {
        Map<String, Integer> there = phrases(own);
        return phrases(line).entrySet().stream()
                .filter(phrase -> phrase.getValue() > there.getOrDefault(phrase.getKey(), 0)).map(Map.Entry::getKey)
                .filter(phrase -> PHRASES.get(phrase) != plain(duty)).findFirst();
    }

    private static Map<String, Integer> phrases(LineWords words) {
        Map<String, Integer> found = new LinkedHashMap<>();
        String text = " " + String.join(" ", words.words()) + " ";
        for (String phrase : PHRASES.keySet()) {
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
    private static Optional<Weakening> negations(LineWords line, LineWords says, boolean forbids) {
        long wanted = says.count(NEGATIONS) + (forbids ? 1 : 0);
        long there = line.count(NEGATIONS);
        return wanted == there
                ? Optional.empty()
                : Optional.of(new Weakening(there < wanted ? "it drops \"not\"" : "it adds \"not\"",
                        "say no and not as often as the rule says them"
                                + (forbids ? ", after the \"do not\" at the start" : "")));
    }

    /// One way in which a line says less, or something else, than its rule.
    record Weakening(String what, String mend) {}
}
