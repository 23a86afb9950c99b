package clausebook.draft;

import clausebook.diagnostic.Location;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// A clause, item, lead-in or closing line.
public record DraftClause(@Meaning("The clause's id, for ever, in all editions of the policy.") SourceText id,
        @Meaning("The number as printed; for an item its letter alone, or its whole number.") Optional<SourceText> number,
        @Meaning("Where it stands in the source, only where number and order do not tell.") Optional<SourceText> place,
        @Meaning("Our short title; needed on clauses, not used on items, lead-ins and closing lines.") Optional<SourceText> title,
        @Meaning("What it says, in Markdown.") SourceText text,
        @Meaning("What it reads on from. Without it: an item from its clause, a clause from a stem.") Optional<SourceText> joins,
        @Meaning("Lead-ins: true where the clauses below read on from it.") Optional<SourceText> isStem,
        @Meaning("The instrument whose words it reports, as instrument:id.") Optional<SourceText> quotes,
        @Meaning("What it is, where it sets no duty. A clause needs a kind, rules or facts.") Optional<SourceText> kind,
        @Meaning("Topics of all its rules and facts. At least one is needed, here or on each of them.") List<SourceText> topics,
        @Meaning("Everyday words and short phrases that people type for what it says; at most 20, for search alone.") List<SourceText> words,
        @Meaning("The duties it sets.") List<DraftRule> rules,
        @Meaning("What it says beside duties.") List<DraftFact> facts,
        @Meaning("The rule or kind of every item that has none of its own.") Optional<DraftRule> each,
        @Meaning("Lettered or bulleted items.") List<DraftClause> items,
        @Meaning("A line behind the items: a clause of its own.") Optional<DraftClause> closing, Location at) {

    public DraftClause {
        topics = List.copyOf(topics);
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }
}
