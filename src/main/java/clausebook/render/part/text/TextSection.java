package clausebook.render.part.text;

import clausebook.corpus.Section;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.render.part.Detail;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A section of a whole text.
///
/// @param level the level of its heading, 3 or 4; 0 where it has none
public record TextSection(String id, String number, String title, int level, List<Passage> passages) {

    public TextSection {
        passages = List.copyOf(passages);
    }

    /// All sections of an guide in reading order, those within others too.
    ///
    /// @param notes what stands in a clause's margin beside its marks
    public static List<TextSection> of(Viewpoint from, EditionGuide guide,
            Function<PlacedClause, List<Detail>> notes) {
        List<TextSection> sections = new ArrayList<>();
        Passages passages = new Passages(from, true);
        for (Section section : guide.edition().sections()) {
            add(sections, section, 3, placed -> passages.of(placed, notes.apply(placed)), guide);
        }
        return sections;
    }

    private static void add(List<TextSection> sections, Section section, int level,
            Function<PlacedClause, Passage> passage, EditionGuide edition) {
        boolean headed = !section.number().isEmpty() || !section.title().isEmpty();
        List<Passage> own =
                section.ownClauses().map(clause -> passage.apply(edition.find(clause.id()).orElseThrow())).toList();
        sections.add(new TextSection(section.id().slug(), section.number(), section.title(), headed ? level : 0, own));
        section.sections().forEach(inner -> add(sections, inner, headed ? 4 : level, passage, edition));
    }
}
