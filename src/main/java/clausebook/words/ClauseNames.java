package clausebook.words;

import clausebook.corpus.Clause;
import clausebook.corpus.Section;
import clausebook.guide.PlacedClause;
import java.util.function.Function;

/// What a clause is called: by its number where it has one, else by its title or by where it stands.
public record ClauseNames(Words words) {

    /// Its number alone, or its title where none is printed; what stands in a clause and has no number has that of its
    /// clause: "9, item 5".
    public String called(PlacedClause placed) {
        String number = placed.fullNumber();
        return number.isEmpty() ? inside(placed, this::called, title(placed)) : number;
    }

    /// Number and title, or what stands in their place.
    public String name(PlacedClause placed) {
        String number = placed.fullNumber();
        return number.isEmpty() ? inside(placed, this::name, title(placed)) : number + " " + title(placed);
    }

    /// An item or a closing line by what the clause is called that it stands in; other words for all else.
    private String inside(PlacedClause placed, Function<PlacedClause, String> above, String otherwise) {
        return switch (placed.clause().part()) {
            case ITEM -> item(placed, above.apply(placed.parent().orElseThrow()));
            case CLOSING -> placed.parent().map(above).map(of -> words.say("part.closing", of)).orElse(otherwise);
            case CLAUSE, INTRO -> otherwise;
        };
    }

    private String item(PlacedClause placed, String above) {
        return words.say("part.item.of", ordinal(placed), above);
    }

    /// The title; an item has that of its clause, a lead-in or closing line tells where it stands.
    public String title(PlacedClause placed) {
        Clause clause = placed.clause();
        return switch (clause.part()) {
            case CLAUSE -> placed.heading();
            case INTRO -> words.say("part.intro", section(placed.section()));
            case ITEM -> clause.number().isEmpty()
                    ? item(placed, title(placed.parent().orElseThrow()))
                    : title(placed.root());
            case CLOSING ->
                    words.say("part.closing", placed.parent().map(this::title).orElse(section(placed.section())));
        };
    }

    /// The place in words, for a citation.
    public String place(PlacedClause placed) {
        String number = placed.fullNumber();
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
        return placed.parent().map(above -> above.clause().items()).orElse(placed.section().clauses())
                .indexOf(placed.clause()) + 1;
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
