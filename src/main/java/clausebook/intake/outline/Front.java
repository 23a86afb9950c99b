package clausebook.intake.outline;

import clausebook.intake.outline.fact.FactNames;
import clausebook.intake.outline.fact.Sayings;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Takes the title and the facts out that stand before the text and behind it.
///
/// Lines → the lines of the text itself.
final class Front {

    private static final int MOST_LINES = 40;
    private static final int LONG = 120;
    private static final int FEW_WORDS = 6;
    private static final double LARGER = 1.3;
    private static final Pattern COUNCIL = PageWords.of("council");
    /// Its name with more behind it, as page heads have it.
    private static final Pattern HEAD = PageWords.of("council and more");
    /// Another body's name.
    private static final Pattern BODY = PageWords.of("body");
    private static final Pattern TITLE = PageWords.of("title");
    /// A council's series of policies.
    private static final Pattern SERIES = PageWords.of("series");
    /// The kind of a document alone.
    private static final Pattern KIND = PageWords.of("kind");
    /// Names of sections that name the policy too.
    private static final Pattern SECTION = PageWords.of("section");
    private static final Pattern LABEL = PageWords.of("label");
    private static final Pattern REFERENCE = PageWords.of("reference");
    private static final Pattern MORE_TITLE = Pattern.compile("(?s)[(a-z].*");
    private static final Pattern SIGNED = PageWords.of("signed");
    private static final Pattern DECIDED = PageWords.of("decided");
    private static final Pattern DATED = Pattern.compile("(?s)(.{1,100}\\S)\\s*\\(([^()]{3,80})\\)");

    private final Facts facts;
    private final Ledger ledger;
    private Optional<String> title = Optional.empty();

    Front(Facts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
    }

    /// The title; empty where none was found.
    Optional<String> title() {
        return title.or(facts::title);
    }

    List<Line> out(List<Line> lines) {
        int end = end(lines);
        Optional<Integer> titled = titled(lines, end);
        List<Line> left = new ArrayList<>();
        for (int at = 0; at < end; at++) {
            boolean taken = titled.isPresent() && titled.get() == at ? takeTitle(lines.get(at)) : take(lines, at);
            if (!taken) {
                left.add(lines.get(at));
            }
        }
        int last = lastOfText(lines, end);
        left.addAll(lines.subList(end, last));
        lines.subList(last, lines.size()).forEach(this::takeFact);
        return left;
    }

    /// The first line that is part of the text for sure: numbered, long, or a sentence.
    private static int end(List<Line> lines) {
        int at = 0;
        while (at < Math.min(lines.size(), MOST_LINES) && !isText(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isText(Line line) {
        String words = line.raw();
        boolean marked = line.mark().filter(mark -> mark.kind() != Mark.Kind.CODE).isPresent();
        boolean sentence = words.matches("(?s).*\\w[.:;]") && words.split("\\s+").length > 3;
        return marked && !LABEL.matcher(words).matches() || line.role() == Line.Role.ROW
                || line.role() == Line.Role.FIRST_ROW
                || line.role() == Line.Role.STEM
                || (words.length() > LONG || sentence) && !isFact(words);
    }

    /// The line that names the policy; a control table may have named it already.
    private Optional<Integer> titled(List<Line> lines, int end) {
        for (int at = 0; at < end; at++) {
            Line line = lines.get(at);
            boolean plain = line.mark().isEmpty() && !line.endsIn(".") && Sayings.covers(line.raw()).isEmpty();
            if (plain && isTitle(line.raw()) && !SERIES.matcher(line.raw()).matches()) {
                return Optional
                        .of(KIND.matcher(line.raw()).matches() && at > 0 && isName(lines.get(at - 1)) ? at - 1 : at);
            }
        }
        return facts.title().isPresent() ? again(lines, end) : firstOfLook(lines, end);
    }

    /// The title that a control table gave, on a line of its own.
    private Optional<Integer> again(List<Line> lines, int end) {
        return IntStream.range(0, end).boxed().filter(at -> facts.title().get().equalsIgnoreCase(lines.get(at).raw()))
                .findFirst();
    }

    /// The first half of a title of which `POLICY` stands on a line of its own.
    private static boolean isName(Line line) {
        String words = line.raw();
        return line.mark().isEmpty() && !COUNCIL.matcher(words).matches() && !isFact(words) && words.length() <= LONG
                && !line.endsIn(".:");
    }

    /// The first line that is no council's name and no fact, where it looks like a title and text follows.
    private static Optional<Integer> firstOfLook(List<Line> lines, int end) {
        for (int at = 0; at < end; at++) {
            Line line = lines.get(at);
            if (isAddress(line.raw()) || isFact(line.raw()) || isAboveLargest(lines, at)) {
                continue;
            }
            boolean alone = at + 1 < lines.size() && (line.look().heading() == 1 || line.look().centred()
                    || line.look().style().equalsIgnoreCase("title")
                    || line.look().size() > lines.get(at + 1).look().size() || at + 1 < end);
            return alone && line.mark().isEmpty() && !line.raw().endsWith(".") ? Optional.of(at) : Optional.empty();
        }
        return Optional.empty();
    }

    /// The name of a council or another body.
    private static boolean isAddress(String words) {
        return COUNCIL.matcher(words).matches() || HEAD.matcher(words).matches() || BODY.matcher(words).matches();
    }

    /// True for a short line right above the one in the largest letters of all, which is the title.
    private static boolean isAboveLargest(List<Line> lines, int at) {
        double size = lines.stream().mapToDouble(line -> line.look().size()).max().orElse(0);
        List<Line> largest = lines.stream().filter(line -> line.look().size() == size).toList();
        boolean below = largest.size() == 1
                && lines.subList(at + 1, Math.min(at + 3, lines.size())).contains(largest.getFirst());
        return below && lines.get(at).look().size() * LARGER < size && lines.get(at).mark().isEmpty()
                && lines.get(at).raw().split("\\s+").length <= FEW_WORDS;
    }

    /// True for what a title page holds: the council's name, the policy's, an edition's label.
    static boolean isOfTitlePage(String words) {
        return COUNCIL.matcher(words).matches() || TITLE.matcher(words).matches() || LABEL.matcher(words).matches();
    }

    /// True for words that name a policy by its kind; behind them a day may stand in brackets.
    static boolean isTitle(String words) {
        Matcher dated = DATED.matcher(words);
        boolean named = dated.matches() && !Sayings.days(dated.group(2)).isEmpty()
                && !DECIDED.matcher(dated.group(1)).matches();
        String name = named ? dated.group(1) : words;
        return TITLE.matcher(name).matches() && !SECTION.matcher(name).matches() && !isFact(name)
                && words.length() <= LONG;
    }

    private static boolean isFact(String words) {
        return FactNames.pair(words).isPresent() || REFERENCE.matcher(words).matches() || LABEL.matcher(words).matches()
                || Sayings.isDay(words)
                || isDecided(words);
    }

    /// Words that a title page or a last page has on the adoption: with a day, a minute, or after a colon.
    private static boolean isDecided(String words) {
        boolean dated = !Sayings.days(words).isEmpty()
                || Sayings.holdsDay(words) && words.split("\\s+").length <= FEW_WORDS;
        return !Sayings.days(words).isEmpty() && words.length() <= LONG && !words.endsWith(".")
                || DECIDED.matcher(words).matches() && (dated
                        || words.contains(":") || Sayings.minute(words).isPresent() || Sayings.by(words).isPresent()
                        || Sayings.every(words).isPresent() && words.split("\\s+").length <= FEW_WORDS
                                && !words.endsWith("."));
    }

    private boolean takeTitle(Line line) {
        facts.addTitle(line);
        title = Optional.of(title.map(before -> before + " ").orElse("") + line.raw().replace('\n', ' '));
        return true;
    }

    private boolean take(List<Line> lines, int at) {
        Line line = lines.get(at);
        String words = line.raw();
        if (title.isPresent() && at > 0 && isMoreTitle(lines.get(at - 1), line)) {
            return takeTitle(line);
        }
        boolean addressed = isAddress(words) || COUNCIL.matcher(words.split("\n", 2)[0]).matches();
        if (addressed && !isTitle(words) && Sayings.days(words).isEmpty() || SERIES.matcher(words).matches()) {
            ledger.leaveOut(line, "the council's name");
            return true;
        }
        if (LABEL.matcher(words).matches()) {
            facts.addLabel(line);
            return true;
        }
        if (title().isEmpty() && !isFact(words) && isAboveLargest(lines, at)) {
            ledger.leaveOut(line, "stands above the title");
            return true;
        }
        boolean fact = isFact(words) || FactNames.isName(words) && words.endsWith(":")
                || FactNames.isControlHeading(words) && words.contains(" ");
        if (fact) {
            takeFact(line);
        }
        return fact;
    }

    /// A second line of the title: it goes on small.
    private boolean isMoreTitle(Line before, Line line) {
        boolean kind = KIND.matcher(line.raw()).matches() && title.get().equals(before.raw())
                && !TITLE.matcher(before.raw()).matches();
        return kind || title.get().endsWith(before.raw()) && MORE_TITLE.matcher(line.raw()).matches()
                && line.raw().length() < 80
                && line.mark().isEmpty() && !line.raw().endsWith(".") && !isFact(line.raw());
    }

    private void takeFact(Line line) {
        Matcher reference = REFERENCE.matcher(line.raw());
        if (reference.matches()) {
            facts.addPrinted(line, reference.group(1), reference.group(2));
        } else {
            facts.add(line);
        }
    }

    private static int lastOfText(List<Line> lines, int from) {
        int at = lines.size();
        while (at > from && isLast(lines.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isLast(Line line) {
        String words = line.raw();
        boolean fact = FactNames.pair(words).filter(pair -> !pair.value().isEmpty()).isPresent() || Sayings.isDay(words)
                || SIGNED.matcher(words).matches() || LABEL.matcher(words).matches()
                || isDecided(words) || FactNames.isControlHeading(words);
        return line.mark().isEmpty() && line.role() == Line.Role.FREE && words.length() <= LONG && fact;
    }
}
