package clausebook.draft;

import clausebook.diagnostic.Location;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// A clause, item, lead-in or closing line.
public record DraftClause(
        @Meaning("The clause's id, for ever, in all editions of the policy.") SourceText id,
        @Meaning("The number as printed; for an item its letter alone, or its whole number.") Optional<SourceText> number,
        @Meaning("Where it stands in the source, only where number and order do not tell.") Optional<SourceText> place,
        @Meaning("Our short title; needed on clauses, not used on items, lead-ins and closing lines.") Optional<SourceText> title,
        @Meaning("What it says, in Markdown.") SourceText text,
        @Meaning("Whether it reads on from the words above it: section, parent or none.") Optional<SourceText> joins,
        @Meaning("Lead-ins: true where the clauses below read on from it.") Optional<SourceText> isStem,
        @Meaning("The instrument whose words it reports, as instrument:id.") Optional<SourceText> quotes,
        @Meaning("information, definition, consequence, responsibility, contact or reference.") Optional<SourceText> kind,
        @Meaning("Topics of all its rules and facts.") List<SourceText> topics,
        @Meaning("The duties it sets.") List<DraftRule> rules,
        @Meaning("What it says beside duties.") List<DraftFact> facts,
        @Meaning("The rule or kind of every item that has none of its own.") Optional<DraftRule> each,
        @Meaning("Lettered or bulleted items.") List<DraftClause> items,
        @Meaning("A line behind the items: a clause of its own.") Optional<DraftClause> closing,
        Location at) {

    public DraftClause {
        topics = List.copyOf(topics);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }
}
