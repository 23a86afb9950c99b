package clausebook.text.yaml;

import clausebook.diagnostic.Location;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlFaults.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Guesses from what the parser says, and from the lines round it, which of the common mistakes an author made.
final class YamlMistakes {

    /// A mistake in plain words, at the place where it was made (the parser often notices it lines later).
    record Mistake(Location at, String what, String mend) {}

    private static final String QUOTE_IT = "put the whole text between double quotes: \"…\"";
    private static final Pattern NO_SPACE_BEHIND_COLON =
            Pattern.compile("^\\s*(?:- +)?[A-Za-z][A-Za-z0-9-]*(:)[^\\s:/].*");
    private static final Pattern NO_SPACE_BEHIND_HYPHEN = Pattern.compile("^\\s*(-)[A-Za-z\"'{].*");
    private static final Pattern FIELD_WITH_TEXT =
            Pattern.compile("^(?:.*?[{,]\\s*)?[\\s-]*[^\\s:,{\\[\"'|>]+:\\s+(?<text>\\S.*)?$");
    private static final Pattern FOUND = Pattern.compile("but (?:found|got) '?([^']+?)'?$");

    private final SourceFile file;
    private final Optional<QuotedSpan> quote;
    private final YamlIndents indents;

    YamlMistakes(SourceFile file, Optional<QuotedSpan> quote) {
        this.file = file;
        this.quote = quote;
        this.indents = new YamlIndents(file);
    }

    Mistake of(Said said) {
        List<Function<Said, Optional<Mistake>>> guesses = List.of(this::tab, this::otherSpace, this::quote, this::colon,
                this::noColon, this::bracket, this::sign, this::behindBar, this::structure);
        return guesses.stream().flatMap(guess -> guess.apply(said).stream()).findFirst().orElseGet(() -> new Mistake(
                said.at(), "this can't be read",
                "compare this line and the one before it with an example in the handbook: spaces, colons, quotes, "
                        + "brackets"));
    }

    private Optional<Mistake> tab(Said said) {
        return when(said.fault().contains("(TAB)"),
                () -> new Mistake(said.at(), "a tab stands here, where only spaces may",
                        "put two spaces in its place, and in the place of every other tab at the start of a line"));
    }

    private Optional<Mistake> otherSpace(Said said) {
        return Stream.of(said.opened(), lineAbove(said.at()), Optional.of(said.at())).flatMap(Optional::stream)
                .flatMap(at -> indents.otherSpace(at).stream()).findFirst();
    }

    /// A quote mark that is never closed, or closed too early by an apostrophe or by the opening mark of a later text.
    private Optional<Mistake> quote(Said said) {
        if (said.fault().contains("unexpected end of stream")) {
            return said.opened().map(YamlMistakes::unclosedQuote);
        }
        if (said.fault().contains("unknown escape character")) {
            return Optional.of(new Mistake(said.at().further(-1, 2), "a backslash (\\) stands between double quotes",
                    "write it twice: \\\\, or put the text between single quotes"));
        }
        return quote.filter(span -> endsJustBefore(span, said.at()))
                .map(span -> span.onOneLine() ? closedEarly(span) : unclosedQuote(span.opening()));
    }

    private boolean endsJustBefore(QuotedSpan span, Location at) {
        return span.closing().line() == at.line() && span.closing().column() < at.column()
                && file.restOfLine(at.line(), span.closing().column() + 1).matches("\\s*[^\\s,:#\\]}].*");
    }

    private static Mistake unclosedQuote(Location at) {
        return new Mistake(at, "this quote mark is not closed", "put the same mark after the last word of the text");
    }

    private static Mistake closedEarly(QuotedSpan span) {
        String mend = span.mark() == '\''
                ? "write an apostrophe inside single quotes twice (''), or put the whole text between double quotes"
                : "inside double quotes write a quote mark as \\\"";
        return new Mistake(span.closing(), "the text ends at this quote mark, but more words follow", mend);
    }

    private Optional<Mistake> colon(Said said) {
        if (!said.fault().contains("mapping values are not allowed")) {
            return Optional.empty();
        }
        String before = file.lines().get(said.at().line() - 1).substring(0, said.at().column() - 1);
        Matcher field = FIELD_WITH_TEXT.matcher(before);
        if (field.matches() && field.group("text") != null) {
            return Optional.of(colonInText(said.at(), field));
        }
        return lineAbove(said.at()).flatMap(this::missingSpace).or(() -> Optional.of(indents.tooFarIn(said.at())));
    }

    private static Mistake colonInText(Location colon, Matcher field) {
        char first = field.group("text").charAt(0);
        if ("“”‘’„".indexOf(first) >= 0) {
            return new Mistake(new Location(colon.file(), colon.line(), field.start("text") + 1, 1),
                    "a curly quote mark (" + first + ") does not hold a text together",
                    "type straight double quotes at both ends: \"…\"");
        }
        return new Mistake(colon, "a colon stands inside this text, as if another field began", QUOTE_IT);
    }

    private Optional<Mistake> noColon(Said said) {
        if (!said.fault().contains("could not find expected ':'")) {
            return Optional.empty();
        }
        Location line = indents.wordsOf(said.opened().orElse(said.at()));
        return missingSpace(line).or(() -> lineAbove(line).flatMap(above -> indents.leftOfText(line, above)))
                .or(() -> Optional.of(new Mistake(line, "this line is not a field: it has no colon",
                        "write it as name: value; if it goes on with a text, begin that text with | and give all "
                                + "its lines more spaces")));
    }

    /// `name:value` and `-value`: read as one word, so that the parser stumbles over the next line.
    private Optional<Mistake> missingSpace(Location at) {
        return Stream.of(NO_SPACE_BEHIND_COLON, NO_SPACE_BEHIND_HYPHEN)
                .map(form -> form.matcher(file.lines().get(at.line() - 1))).filter(Matcher::matches).findFirst()
                .map(found -> new Mistake(new Location(at.file(), at.line(), found.start(1) + 1, 1),
                        "a space is missing after this " + (found.group(1).equals(":") ? "colon" : "hyphen"),
                        "put a space after it"));
    }

    private Optional<Location> lineAbove(Location at) {
        for (int line = at.line() - 1; line >= 1; line--) {
            String words = file.lines().get(line - 1).strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                return Optional.of(new Location(at.file(), line, 1, 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Mistake> bracket(Said said) {
        if (!said.fault().startsWith("expected ',' or") || said.opened().isEmpty()) {
            return Optional.empty();
        }
        Location opened = said.opened().get();
        char open = file.at(opened.line(), opened.column());
        String close = open == '[' ? "]" : "}";
        String found = found(said);
        if (found.equals("<stream end>")
                || said.at().line() > opened.line() && !indents.standsFurtherIn(said.at(), opened)) {
            return Optional.of(new Mistake(opened, "this bracket " + open + " is not closed",
                    "put " + close + " after its last value"));
        }
        return Optional.of(switch (found) {
            case ":" -> new Mistake(said.at(), "a colon stands inside this text, as if another field began",
                    "put the text between double quotes; if a field begins here, put a comma before its name");
            case "]", "}" -> new Mistake(said.at(), "this bracket does not belong to the " + open + " that is open",
                    "write " + close);
            default -> new Mistake(said.at(), "a comma is missing before this", "put a comma between two values");
        });
    }

    private Optional<Mistake> sign(Said said) {
        char sign = file.at(said.at().line(), said.at().column());
        if (said.fault().contains("cannot start any token")) {
            return Optional.of(new Mistake(said.at(), "a text can't begin with " + sign + " outside quotes", QUOTE_IT));
        }
        if (said.fault().contains("sequence entries are not allowed")) {
            return Optional.of(new Mistake(said.at(), "a hyphen stands where a text should begin",
                    "begin a list on the next line; if the hyphen belongs to a text, put the text between double "
                            + "quotes"));
        }
        return when(said.fault().startsWith("expected the node content"),
                () -> new Mistake(said.at(), "nothing stands before this " + (sign == ',' ? "comma" : "sign"),
                        "write a value before it, or take it away"));
    }

    private Optional<Mistake> behindBar(Said said) {
        return when(said.reading().contains("block scalar"),
                () -> new Mistake(said.at(), "words stand after the sign | or >, on the same line",
                        "begin the text on the next line, with two spaces more than its field"));
    }

    private Optional<Mistake> structure(Said said) {
        return when(said.fault().startsWith("expected <block end>"),
                () -> missingSpace(said.at()).orElseGet(() -> structure(said.at(), found(said))));
    }

    private Mistake structure(Location at, String found) {
        return switch (found) {
            case "-" -> new Mistake(at, "an item of a list stands here among fields",
                    "take the hyphen away, or put the item under a field that holds a list");
            case "]", "}" ->
                    new Mistake(at, "this bracket closes nothing", "take it away, or add the bracket that opens");
            case ":" -> new Mistake(at, "this colon has no field's name before it",
                    "write the name, or take the line away");
            case "?" -> new Mistake(indents.wordsOf(at), "a field stands here among the items of a list",
                    "begin it with a hyphen, or give it as many spaces as the fields it belongs with");
            default -> indents.isFirstOnLine(at)
                    ? indents.underNothing(at)
                    : new Mistake(at, "more words follow after the end of this value", QUOTE_IT);
        };
    }

    private static String found(Said said) {
        Matcher found = FOUND.matcher(said.fault());
        return found.find() ? found.group(1) : "";
    }

    private static Optional<Mistake> when(boolean holds, Supplier<Mistake> mistake) {
        return holds ? Optional.of(mistake.get()) : Optional.empty();
    }
}
