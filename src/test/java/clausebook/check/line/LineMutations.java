package clausebook.check.line;

import clausebook.corpus.Duty;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a harmless line say less than its rule, or something else.
final class LineMutations {

    private static final Pattern LEAD = Pattern.compile("^(?:you (?:must|should|may|can) (not )?|(do not |never ))?");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:£?\\d+|two|three|six|fourteen|second)\\b");

    /// What is changed.
    enum Kind {
        MODAL, NOT, NUMBER, EXCEPTION, AUDIENCE
    }

    private LineMutations() {}

    /// A changed line; empty where this kind of change does not fit the line.
    static Optional<CheckedLine> of(Kind kind, CheckedLine line, Random random) {
        String words = line.line();
        Optional<String> changed = switch (kind) {
            case MODAL -> modal(line, random);
            case NOT -> not(line, random);
            case NUMBER -> number(words, random);
            case EXCEPTION -> Optional.of(exception(words, random));
            case AUDIENCE -> audience(line, random);
        };
        return changed.map(line::with);
    }

    private static Optional<String> modal(CheckedLine line, Random random) {
        Matcher lead = LEAD.matcher(line.line());
        lead.find();
        String rest = line.line().substring(lead.end());
        List<String> weaker = switch (line.duty()) {
            case MUST -> List.of("you should ", "you may ", "you can ", "you might ", "you could ", "try to ",
                    "you ought to ", "consider how to ", "it is best to ", "you are encouraged to ");
            case MUST_NOT -> List.of("you should not ", "try not to ", "it is advisable not to ", "you need not ",
                    "you do not have to ", "prefer not to ");
            case SHOULD ->
                    List.of("you may ", "you can ", "you might ", "you could ", "you are free to ", "if you like, ");
            case SHOULD_NOT -> List.of("you need not ", "you do not have to ", "you may ", "it is optional to ");
            case MAY -> List.of("you must ", "you should ", "you have to ", "you are required to ", "you ought to ");
        };
        return Optional.of(weaker.get(random.nextInt(weaker.size())) + rest);
    }

    private static Optional<String> not(CheckedLine line, Random random) {
        String words = line.line();
        if (line.duty().forbids()) {
            return Optional.of(List
                    .of(words.replaceFirst("\\bdo not |\\bnever |\\bnot ", ""),
                            "do not fail to " + LEAD.matcher(words).replaceFirst("")
                                    .replaceFirst("without (?:their )?consent", ""))
                    .get(words.contains("without") ? random.nextInt(2) : 0));
        }
        if (words.contains("only")) {
            return Optional.of(words.replaceFirst(" ?\\bonly\\b ?", " ").strip());
        }
        return line.duty() == Duty.MAY
                ? Optional.of("do not " + words)
                : Optional
                        .of(List.of("do not " + words, "never " + words, "no need to " + words).get(random.nextInt(3)));
    }

    private static Optional<String> number(String words, Random random) {
        Matcher figure = FIGURE.matcher(words);
        if (!figure.find()) {
            return every(words, random);
        }
        List<String> others = List.of("7", "90", "21", "£900", "ten", "");
        return Optional.of(figure.replaceFirst(Matcher.quoteReplacement(others.get(random.nextInt(others.size())))))
                .filter(changed -> !changed.equals(words));
    }

    /// "Every month" made another time, or dropped.
    private static Optional<String> every(String words, Random random) {
        Matcher often = Pattern.compile("(?:every|each) month|monthly").matcher(words);
        List<String> others = List.of("every year", "yearly", "twice a year", "");
        return often.find()
                ? Optional.of(often.replaceFirst(others.get(random.nextInt(others.size()))).strip())
                : Optional.of(words + " for " + (2 + random.nextInt(60)) + " days");
    }

    private static String exception(String words, Random random) {
        List<String> wider =
                List.of(", unless you are in a hurry", ", except at weekends", " if possible", ", where practical",
                        " when it suits you", ", but not for friends", ", unless a colleague says otherwise",
                        " in most cases", ", other than by telephone", " if you have time");
        String added = wider.get(random.nextInt(wider.size()));
        int own = words.indexOf(", unless");
        return own < 0 || random.nextBoolean()
                ? words + added
                : words.substring(0, own) + ", unless you think otherwise";
    }

    private static Optional<String> audience(CheckedLine line, Random random) {
        String words = line.line();
        List<String> narrower = List.of(words + ", volunteers too, not staff", "volunteers: " + words,
                words + " (elected members)", "as a councillor, " + words, words + " if you are an administrator",
                words.replaceFirst("\\b[Ss]taff\\b", "volunteers"), words.replaceFirst("the Clerk", "a volunteer"),
                words.replaceFirst("staff and councillors|councillors and staff", "staff"));
        String changed = narrower.get(random.nextInt(narrower.size()));
        boolean bindsThem = line.who().contains("councillors") || line.who().contains("volunteers")
                || line.who().contains("administrators");
        return Optional.of(changed).filter(
                other -> !other.equals(words) && (!bindsThem || other.contains("staff") && !words.contains("staff")));
    }
}
