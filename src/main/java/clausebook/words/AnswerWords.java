package clausebook.words;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Role;
import clausebook.corpus.Stance;
import clausebook.force.HeldConditions;
import clausebook.guide.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An answer in words, with all that its rule lays down beside it.
public record AnswerWords(Words words) {

    /// The answer in words; those named speak for themselves where it names somebody.
    public static String of(Given given) {
        return given.answer().who().isEmpty() ? given.answer().choice().name() : "";
    }

    /// What the words that are shown do not hold already: when, unless, who approves, who is told, and whom it binds
    /// where that is not everybody whom its edition covers.
    ///
    /// @param shown the answer in words, or what its rule says
    public List<String> conditions(Given given, String shown) {
        List<String> conditions = new ArrayList<>();
        if (!isHeld(given, given.when(), shown)) {
            conditions.add(words.say("cell.when", given.when()));
        }
        if (!isHeld(given, given.unless(), shown) && !tellsItsException(given, shown)) {
            conditions.add(words.say("cell.unless", given.unless()));
        }
        addRoles(conditions, "cell.approval", given.approval(), shown);
        addRoles(conditions, "cell.tell", given.tell(), shown);
        if (!isForEverybody(given) && !isNamed(given.who(), shown)) {
            conditions.add(words.say(whose(given), Entry.names(given.who())));
        }
        return conditions;
    }

    private void addRoles(List<String> conditions, String key, List<Role> roles, String shown) {
        if (!isNamed(roles, shown)) {
            conditions.add(words.say(key, Entry.names(roles)));
        }
    }

    private static boolean isNamed(List<? extends Bearer> people, String shown) {
        String words = shown.toLowerCase(Locale.ROOT);
        return people.stream().allMatch(one -> words.contains(one.name().toLowerCase(Locale.ROOT)));
    }

    private static String whose(Given given) {
        if (given.who().stream().anyMatch(Audience.class::isInstance)) {
            return "cell.binds";
        }
        return given.duty().map(duty -> duty == Duty.MAY ? "cell.power-of" : "cell.duty-of").orElse("cell.said-of");
    }

    /// True where there is no such condition, or the words have all of it.
    private static boolean isHeld(Given given, String condition, String shown) {
        return condition.isEmpty() || HeldConditions.of(given.clause().edition().language())
                .filter(words -> words.holds(shown, condition)).isPresent();
    }

    /// True for an answer that is "only if" itself: it tells the exception, in its own words.
    private static boolean tellsItsException(Given given, String shown) {
        return shown.equals(given.answer().inWords())
                && given.stance().filter(stance -> stance == Stance.CONDITIONAL).isPresent();
    }

    /// True where it is for all whom its edition covers.
    private static boolean isForEverybody(Given given) {
        return given.who().equals(given.clause().edition().covers());
    }
}
