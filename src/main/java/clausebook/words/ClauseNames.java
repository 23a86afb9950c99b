package clausebook.words;

import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.corpus.Section;
import clausebook.guide.PlacedClause;

/// What a clause is called: by its number where it has one, else by its title or by where it stands.
public record ClauseNames(Words words) {

    /// The number as people say it, with that of the clauses above it where it is only a letter; empty where nothing is printed.
    public String number(PlacedClause placed) {
        String own = placed.clause().number();
        if (placed.clause().part() != Part.ITEM || own.isEmpty() || isWhole(own)) {
            return own;
        }
        String above = placed.parent().map(this::number).orElse("");
        return (above + " " + itemNumber(own)).strip();
    }

    /// An item's own number as it stands before its words: `a)`, `6.2.1`, or empty.
    public static String itemNumber(String number) {
        return number.isEmpty() || isWhole(number) || number.endsWith(")") ? number : number + ")";
    }

    private static boolean isWhole(String number) {
        return number.contains(".");
    }

    /// Number and title, or what stands in their place.
    public String name(PlacedClause placed) {
        return (number(placed) + " " + title(placed)).strip();
    }

    /// The title; an item has that of its clause, a lead-in or closing line tells where it stands.
    public String title(PlacedClause placed) {
        Clause clause = placed.clause();
        return switch (clause.part()) {
            case CLAUSE -> clause.title();
            case INTRO -> words.say("part.intro", section(placed.section()));
            case ITEM -> clause.number().isEmpty()
                    ? words.say("part.item.of", ordinal(placed), title(placed.parent().orElseThrow()))
                    : placed.root().clause().title();
            case CLOSING -> words.say("part.closing", placed.parent().map(this::title).orElse(section(placed.section())));
        };
    }

    /// The place in words, for a citation.
    public String place(PlacedClause placed) {
        String number = number(placed);
        if (!number.isEmpty()) {
            return number.chars().anyMatch(Character::isDigit) && Character.isLetter(number.charAt(0))
                    ? number
                    : words.say("place.number", number);
        }
        String section = section(placed.section());
        return switch (placed.clause().part()) {
            case INTRO -> words.say("place.intro", section);
            case CLOSING -> placed.parent().map(above -> words.say("place.closing.of", place(above)))
                    .orElse(words.say("place.closing", section));
            case ITEM -> words.say("place.item", ordinal(placed), place(placed.parent().orElseThrow()));
            case CLAUSE -> words.say("place.paragraph", ordinal(placed), section);
        };
    }

    private static int ordinal(PlacedClause placed) {
        return placed.parent().map(above -> above.clause().items()).orElse(placed.section().clauses()).indexOf(placed.clause()) + 1;
    }

    /// A section in words, inside a sentence.
    public String section(Section section) {
        if (!section.number().isEmpty()) {
            return words.say("section.number", section.number());
        }
        return section.title().isEmpty() ? words.say("section.untitled") : words.say("section.title", section.title());
    }

    /// A section as a heading: number and title, or that it has none.
    public String heading(Section section) {
        String name = (section.number() + " " + section.title()).strip();
        return name.isEmpty() ? Words.opening(words.say("section.untitled")) : name;
    }
}
