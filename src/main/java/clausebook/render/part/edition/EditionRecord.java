package clausebook.render.part.edition;

import clausebook.guide.EditionGuide;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.words.AmendmentLines;
import clausebook.words.CorrectionLines;
import java.util.ArrayList;
import java.util.List;

/// What is on record of an edition beside its text: what was moved at the meeting, and mistakes of ours that were
/// mended.
public record EditionRecord(List<Moved> amendments, List<String> corrections) {

    public EditionRecord {
        amendments = List.copyOf(amendments);
        corrections = List.copyOf(corrections);
    }

    /// One amendment.
    ///
    /// @param result `Carried` or `Fell`
    public record Moved(String result, Link clause, List<Detail> facts) {}

    /// That of an edition.
    public static EditionRecord of(Viewpoint from, EditionGuide edition) {
        List<Moved> amendments = edition.tabling().amendments().stream()
                .map(amendment -> moved(from, new AmendmentLines(from.guide(), from.words(), edition, amendment)))
                .toList();
        return new EditionRecord(amendments, new CorrectionLines(from.words(), edition).all());
    }

    private static Moved moved(Viewpoint from, AmendmentLines lines) {
        List<Detail> facts = new ArrayList<>(List.of(Detail.of(from.words().say("amendments.was"), lines.was()),
                Detail.of(from.words().say("amendments.moved"), lines.moved())));
        if (!lines.told().isEmpty()) {
            facts.add(Detail.of(from.words().say("amendments.record"), lines.told()));
        }
        Link clause = lines.clause().map(found -> from.to(found, lines.name())).orElse(Link.none(lines.name()));
        return new Moved(lines.result(), clause, facts);
    }
}
