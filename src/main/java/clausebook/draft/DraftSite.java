package clausebook.draft;

import clausebook.text.SourceText;
import java.util.Optional;

/// `site.yaml`.
public record DraftSite(@Meaning("The name of the site.") SourceText title,
        @Meaning("The language of the site.") SourceText language,
        @Meaning("The web address it will have, ending in /. Without it there is no sitemap and no feed.") Optional<SourceText> address,
        @Meaning("Whom readers can write to. Without it the accessibility statement says that it is missing.") Optional<Contact> contact,
        @Meaning("Facts of the accessibility statement.") Optional<Statement> statement) {

    /// Whom readers can write to.
    public record Contact(@Meaning("A name or an office.") SourceText name,
            @Meaning("An e-mail address.") Optional<SourceText> email,
            @Meaning("A telephone number.") Optional<SourceText> phone,
            @Meaning("The address of a contact form.") Optional<SourceText> form) {}

    /// Facts of the accessibility statement.
    public record Statement(@Meaning("The day it was last reviewed.") SourceText reviewed) {}
}
