package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// An entry of a vocabulary list; which of these fields a list has is told by `TermList`.
public record DraftTerm(@Meaning("The entry's id, for ever; also part of its page's address.") SourceText id,
        @Meaning("The name shown to readers.") SourceText name,
        @Meaning("One sentence that says what it is.") Optional<SourceText> note,
        @Meaning("Everyday words that people type for it.") List<SourceText> words,
        @Meaning("Other names it is known by.") List<SourceText> names,
        @Meaning("Ids that this entry had before; their addresses go on working.") List<SourceText> was,
        @Meaning("The group it is listed in.") Optional<SourceText> group,
        @Meaning("The larger audience that it is part of.") Optional<SourceText> within,
        @Meaning("True for a body outside the councils.") Optional<SourceText> outside,
        @Meaning("The telephone number printed in a policy.") Optional<SourceText> phone,
        @Meaning("The e-mail address printed in a policy.") Optional<SourceText> email,
        @Meaning("What kind of document it is.") Optional<SourceText> kind,
        @Meaning("The council whose document it is, by its slug. Without it: a public document.") Optional<SourceText> of,
        @Meaning("Another entry that is probably the same document, but is named otherwise in a policy.") Optional<SourceText> seems,
        @Meaning("The address of the public text or site.") Optional<SourceText> link,
        @Meaning("What the word means.") Optional<SourceText> means,
        @Meaning("For \"Can I post this?\": the question of one or more topics, or the heading of a moment.") Optional<SourceText> post) {

    public DraftTerm {
        words = List.copyOf(words);
        names = List.copyOf(names);
        was = List.copyOf(was);
    }
}
