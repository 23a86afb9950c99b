package clausebook.load;

import clausebook.diagnostic.Problems;
import clausebook.draft.DraftSite;
import clausebook.text.SourceText;
import java.util.Optional;

/// Reads `site.yaml`.
final class SiteReader {

    private SiteReader() {}

    static DraftSite read(ContentFiles files, Problems problems) {
        return files.required("site.yaml", "it holds the site's title and language").map(node -> {
            Fields fields = Fields.of(node, "site.yaml", problems);
            DraftSite site = site(fields);
            fields.finish();
            return site;
        }).orElseGet(() -> {
            SourceText nothing = new SourceText("", files.start("site.yaml"), true);
            return new DraftSite(nothing, nothing, Optional.empty(), Optional.empty(), Optional.empty());
        });
    }

    private static DraftSite site(Fields fields) {
        return new DraftSite(fields.text("title"), fields.text("language"), fields.optional("address"),
                fields.record("contact", SiteReader::contact),
                fields.record("statement", part -> new DraftSite.Statement(part.text("reviewed"))));
    }

    private static DraftSite.Contact contact(Fields fields) {
        return new DraftSite.Contact(fields.text("name"), fields.optional("email"), fields.optional("phone"),
                fields.optional("form"));
    }
}
