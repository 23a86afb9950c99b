package clausebook.intake;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.View;
import clausebook.draft.Draft;
import clausebook.draft.DraftEdition;
import clausebook.intake.ImportRequest.Changes;
import clausebook.text.Origin;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes editions of a document, as they fit to what is in the content already.
public final class Importer {

    /// What the name of an edition begins with that holds a text before its tracked changes.
    public static final String BEFORE = "before-";

    private final Draft content;
    private final ImportRequest request;
    private final Problems problems;

    public Importer(Draft content, ImportRequest request, Problems problems) {
        this.content = content;
        this.request = request;
        this.problems = problems;
    }

    /// The edition that was asked for, behind the one before its tracked changes where both were; empty, with a
    /// problem, where one of them can't be made.
    public Optional<List<Imported>> imported(Document document) {
        Standing standing = Standing.of(content, request.target());
        String slug = request.target().edition();
        List<Imported> all = new ArrayList<>();
        Optional<String> after = request.after();
        if (request.changes() == Changes.BOTH && document instanceof Document.Tracked) {
            Optional<Imported> before =
                    part(document, View.REJECTED, standing, after).imported(BEFORE + slug, standing.without(slug));
            if (before.isEmpty()) {
                return Optional.empty();
            }
            all.add(before.get());
            standing = standing.with(edition(before.get()));
            after = Optional.of(BEFORE + slug);
        }
        View view = request.changes() == Changes.BEFORE ? View.REJECTED : View.ACCEPTED;
        Optional<Imported> now = part(document, view, standing, after).imported(slug, standing);
        now.ifPresent(all::add);
        return now.map(_ -> all);
    }

    private EditionImport part(Document document, View view, Standing standing, Optional<String> after) {
        return new EditionImport(document, view, request, after, standing, content.vocabulary(), problems);
    }

    private static DraftEdition edition(Imported made) {
        Location file = Location.startOf(made.slug() + ".yaml");
        return new DraftEdition(new SourceText(made.slug(), file, true), made.edition(), Optional.empty(),
                Optional.of(made.memory()), new Origin.Known(file));
    }
}
