package clausebook.intake.draft;

import clausebook.corpus.Status;
import clausebook.corpus.Wording;
import clausebook.document.ControlFacts;
import clausebook.document.Outline;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftEntry;
import clausebook.draft.DraftSection;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.Verbatim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes an edition's file of an outline, its sections and what else is known.
public final class EditionMaker {

    private EditionMaker() {}

    /// What an edition is beside its text.
    ///
    /// @param title         where the document has none
    /// @param council       its name, where that stands in the document; empty where it does not
    /// @param follows       the slug of the edition before; empty for none
    /// @param reconstructed why it is no edition that ever spoke; empty for one that did
    /// @param sha256        of the document
    public record Frame(String title, String council, Status status, String follows, String reconstructed,
            String sha256) {}

    /// A new edition.
    public static DraftEdition.Facts edition(Outline outline, List<DraftSection> sections, Frame frame,
            List<DraftEntry.Audience> audiences) {
        ControlFacts facts = outline.facts();
        FactMaker maker = new FactMaker(facts, audiences, frame.council(), words(outline));
        String title = Verbatim.line(outline.title().orElse(frame.title()));
        Values values = new Values().text("title", title)
                .text("label", facts.label().map(Verbatim::line).orElse("")).text("language", "en")
                .text("status", frame.status().word()).text("wording", Wording.OFFICIAL.word())
                .text("follows", frame.follows()).text("reconstructed", frame.reconstructed())
                .put("dates", maker.dates().orElse(null)).put("adopted", maker.adopted().orElse(null))
                .put("review", maker.review().orElse(null)).put("covers", maker.covers())
                .put("source", source(title, maker.printed(), frame.sha256())).put("sections", sections);
        return values.in(DraftEdition.Facts.SHAPE);
    }

    private static String words(Outline outline) {
        return outline.placements().stream().map(Outline.Placement::text).collect(Collectors.joining("\n"));
    }

    private static DraftEdition.Source source(String title, Map<SourceText, Read> printed, String sha256) {
        return new Values().text("title", title).put("facts", printed).text("sha256", sha256)
                .in(DraftEdition.Source.SHAPE);
    }

    /// The same edition, imported again: what a person wrote beside the text stays; what the document says now of
    /// itself, and said not before, is added.
    ///
    /// @param status where a person says it anew
    public static DraftEdition.Facts again(DraftEdition.Facts before, DraftEdition.Facts now,
            Optional<Status> status) {
        Values values = Values.of(DraftEdition.Facts.SHAPE, now);
        Values old = Values.of(DraftEdition.Facts.SHAPE, before);
        for (String field : List.of("title", "status", "follows", "reconstructed", "language", "not-covered", "changes",
                "corrections", "agreed", "answered", "amendments", "tabled", "label", "dates", "adopted", "review",
                "covers")) {
            old.find(field).ifPresent(value -> values.put(field, value));
        }
        status.ifPresent(said -> values.text("status", said.word()));
        values.put("source", source(before.source(), now.source()));
        return values.in(DraftEdition.Facts.SHAPE);
    }

    private static DraftEdition.Source source(DraftEdition.Source before, DraftEdition.Source now) {
        Map<SourceText, Read> facts = new LinkedHashMap<>(before.facts());
        now.facts().forEach((name, value) -> {
            if (facts.keySet().stream().noneMatch(known -> known.words().equals(name.words()))) {
                facts.put(name, value);
            }
        });
        return Values.of(DraftEdition.Source.SHAPE, before).put("facts", facts).put("sha256", now.sha256().orElse(null))
                .in(DraftEdition.Source.SHAPE);
    }

    /// An edition with what its clauses became.
    public static DraftEdition.Facts with(DraftEdition.Facts edition, Map<SourceText, DraftEdition.Change> changes) {
        return Values.of(DraftEdition.Facts.SHAPE, edition).put("changes", changes).in(DraftEdition.Facts.SHAPE);
    }
}
