package clausebook.draft;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import java.util.List;
import java.util.Optional;

/// `site.yaml`.
public record DraftSite(Read title, Read language, Optional<Read> address, Optional<Contact> contact,
        Optional<Statement> statement, Optional<Licence> licence, List<Read> common) {

    /// How the file is written.
    public static final Shape<DraftSite> SHAPE = Shape.of(DraftSite.class, "site", "Facts of the site itself.",
            Field.text("title", "The name of the site.").needed(),
            Field.of("language", Form.oneOf("en"), "The language of the site.").needed(),
            Field.text("address",
                    "The web address it will have, ending in /.").otherwise("no sitemap and no feed"),
            Field.part("contact", "\"contact\"", Contact.SHAPE,
                    "Whom readers can write to.").otherwise("the accessibility statement says that it is missing"),
            Field.part("statement", "\"statement\"", Statement.SHAPE, "Facts of the accessibility statement."),
            Field.part("licence", "\"licence\"", Licence.SHAPE,
                    "The licence under which the site's data may be used."),
            Field.namesOf("common", Thing.QUESTION, "The questions that people ask most, by their ids."));

    public DraftSite {
        common = List.copyOf(common);
    }

    /// Whom readers can write to.
    public record Contact(Read name, Optional<Read> email, Optional<Read> phone, Optional<Read> form) {

        /// How it is written.
        public static final Shape<Contact> SHAPE = Shape.of(Contact.class, "contact", "Whom readers can write to.",
                Field.text("name", "A name or an office.").needed(), Field.text("email", "An e-mail address."),
                Field.printed("phone", "A telephone number."),
                Field.of("form", Form.Text.LINK, "The address of a contact form."));
    }

    /// Facts of the accessibility statement.
    public record Statement(Read reviewed) {

        static final Shape<Statement> SHAPE =
                Shape.of(Statement.class, "statement", "Facts of the accessibility statement.",
                        Field.of("reviewed", Form.Text.DAY, "The day it was last reviewed.").needed());
    }

    /// What others may do with the site's data.
    public record Licence(Read name, Optional<Read> link) {

        /// How it is written.
        public static final Shape<Licence> SHAPE =
                Shape.of(Licence.class, "licence", "What others may do with the site's data.",
                        Field.text("name", "The licence's name.").needed(),
                        Field.of("link", Form.Text.LINK, "The address of its text."));
    }
}
