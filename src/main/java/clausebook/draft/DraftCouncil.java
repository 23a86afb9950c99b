package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `council.yaml` and the policies in the folders beside it. The folder's name is the council's slug.
public record DraftCouncil(SourceText slug, Facts facts, List<DraftPolicy> policies) {

    public DraftCouncil {
        policies = List.copyOf(policies);
    }

    /// The fields of `council.yaml`.
    public record Facts(
            @Meaning("The council's full name. Leave it out where it is not known.") Optional<SourceText> name,
            @Meaning("A short name for tables and citations.") SourceText called,
            @Meaning("What kind of council it is.") SourceText kind,
            @Meaning("The part of the United Kingdom whose law it is under.") SourceText nation,
            @Meaning("The languages it publishes in, such as [en] or [cy, en].") List<SourceText> languages,
            @Meaning("Its own website.") Optional<SourceText> website,
            @Meaning("What people type for it, such as initials.") List<SourceText> words,
            @Meaning("Its own names and contacts for roles of the vocabulary, by the id of the role.") Map<SourceText, Office> offices) {

        public Facts {
            languages = List.copyOf(languages);
            words = List.copyOf(words);
        }
    }

    /// How one council calls and reaches a role.
    public record Office(@Meaning("This council's names for the role.") List<SourceText> names,
            @Meaning("A telephone number.") Optional<SourceText> phone,
            @Meaning("An e-mail address.") Optional<SourceText> email) {

        public Office {
            names = List.copyOf(names);
        }
    }
}
