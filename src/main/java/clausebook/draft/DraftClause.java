package clausebook.draft;

import clausebook.corpus.ClauseKind;
import clausebook.corpus.Joins;
import clausebook.corpus.Reading;
import clausebook.diagnostic.ProblemCode;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Limit;
import clausebook.field.Need;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Origin;
import clausebook.text.Read;
import java.util.List;
import java.util.Optional;

/// A clause, item, lead-in or closing line.
///
/// @param text absent where its items are all it says
public record DraftClause(Read id, Optional<Read> number, Optional<Read> place, Optional<Read> title,
        Optional<Read> text, Optional<Read> joins, Optional<Read> isStem, Optional<Read> quotes, Optional<Read> kind,
        List<Read> topics, List<Read> words, Optional<Read> plain,
        Optional<Read> reading, Optional<Read> read, List<DraftRule> rules,
        List<DraftFact> facts, Optional<DraftRule> each, List<DraftClause> items, Optional<DraftClause> closing,
        Origin at) {

    private static final Field TITLE =
            Field.text("title", "Our short title; needed on clauses, not used on items, lead-ins and closing lines.");

    /// Each clause is found by a few of its own; words of many clauses are those of their topic.
    public static final Field WORDS = Field.of("words", Form.many(Form.Text.PRINTED),
            "Everyday words and short phrases that people type for what it says; for search alone.")
            .atMost(new Limit(20, 60));

    /// An item, a lead-in or a closing line.
    public static final Shape<DraftClause> SHAPE = Shape.of(DraftClause.class, "clause",
            "A clause, an item of a clause, a lead-in (`intro`) or a closing line (`closing`): all have the same "
                    + "fields.",
            Field.of("id", Form.Text.ID, "The clause's id, for ever, in all editions of the policy.").needed(),
            Field.printed("number", "The number as printed; for an item its letter alone, or its whole number."),
            Field.printed("place", "Where it stands in the source, only where number and order do not tell."), TITLE,
            WORDS,
            Field.of("text", Form.Text.PROSE, "What it says, in Markdown.").needed(new Need.When.Unless("items")),
            Field.oneOf("joins", Joins.class,
                    "What it reads on from.").otherwise("an item from its clause, a clause from a stem"),
            Field.of("is-stem", Form.Text.YES_OR_NO, "Lead-ins: true where the clauses below read on from it."),
            Field.nameOf("quotes", Thing.INSTRUMENT, "The instrument whose words it reports, as instrument:id."),
            Field.oneOf("kind", ClauseKind.class,
                    "What it is, where it sets no duty. A clause needs a kind, rules or facts."),
            Field.namesOf("topics", Thing.TOPIC,
                    "Topics of all its rules and facts. At least one is needed, here or on each of them."),
            Field.of("plain", Form.Text.GLOSS,
                    "What it means in plain English, in our words; shown beside an official text."),
            Field.oneOf("reading", Reading.class,
                    "Who has read what the clause means. none: nobody has. suggested: what stands there was proposed "
                            + "by the program and is unread. Items take their clause's.")
                    .otherwise("a person has read it"),
            Field.of("read", Form.Text.DAY, "The day on which a person confirmed the reading."),
            Field.parts("rules", "a rule", DraftRule.SHAPE, "The duties it sets."),
            Field.parts("facts", "a fact", DraftFact.SHAPE, "What it says beside duties."),
            Field.part("each", "\"each\"", DraftRule.EACH,
                    "The rule or kind of every item that has none of its own."),
            Field.parts("items", "an item", () -> DraftClause.SHAPE, "Lettered or bulleted items."),
            Field.part("closing", "a closing line", () -> DraftClause.SHAPE,
                    "A line behind the items: a clause of its own."));

    /// A clause of a section.
    public static final Shape<DraftClause> OF_A_SECTION = SHAPE.with(TITLE.with(
            new Need(new Need.When.Where("wording", "restated"), ProblemCode.MISSING_FIELD,
                    "lists, search and links show clauses by their titles", "add a line: title: …")));

    public DraftClause {
        topics = List.copyOf(topics);
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }
}
