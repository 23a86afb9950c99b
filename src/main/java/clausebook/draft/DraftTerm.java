package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// An entry of a vocabulary list; which fields a list has is told by its reader.
public record DraftTerm(
        @Meaning("The entry's id, for ever; also part of its page's address.") SourceText id,
        @Meaning("The name shown to readers.") SourceText name,
        @Meaning("One sentence that says what it is.") Optional<SourceText> note,
        @Meaning("Everyday words that people type for it.") List<SourceText> words,
        @Meaning("Other names it is known by.") List<SourceText> names,
        @Meaning("Ids that this entry had before; their addresses go on working.") List<SourceText> was,
        @Meaning("Topics: the group it is listed in.") Optional<SourceText> group,
        @Meaning("Audiences: the larger audience that it is part of.") Optional<SourceText> within,
        @Meaning("Roles: true for a body outside the councils.") Optional<SourceText> outside,
        @Meaning("Roles: the telephone number printed in a policy.") Optional<SourceText> phone,
        @Meaning("Roles: the e-mail address printed in a policy.") Optional<SourceText> email,
        @Meaning("Instruments: act, regulations, code, policy, procedure, guidance, plan or other.") Optional<SourceText> kind,
        @Meaning("Instruments: the council whose document it is.") Optional<SourceText> of,
        @Meaning("Instruments: another entry that is probably the same document; kept apart because the policies name it otherwise.") Optional<SourceText> seems,
        @Meaning("Instruments and roles: the address of the public text or site.") Optional<SourceText> link,
        @Meaning("Terms: what the word means.") Optional<SourceText> means) {

    public DraftTerm {
        words = List.copyOf(words);
        names = List.copyOf(names);
        was = List.copyOf(was);
    }
}
