package clausebook.render.part.edition;

import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.words.ChangeWords;
import java.util.List;
import java.util.Optional;

/// An edition in the list of its policy's editions.
///
/// @param dates   adopted, in force from, minute, withdrawn; or that they are not known
/// @param changes the way to what it changed; its words are empty for the oldest
/// @param summary how many clauses of each kind it changed, or empty
/// @param here    true for the edition whose page this is
/// @param leading true for the one that speaks
public record EditionLine(Link edition, Tag tag, List<Detail> dates, Link changes, String summary, boolean here,
        boolean leading) {

    public EditionLine {
        dates = List.copyOf(dates);
    }

    /// All editions of a policy, the newest first.
    ///
    /// @param here the edition whose page this is, if it is the page of one
    public static List<EditionLine> of(Viewpoint from, PolicyGuide policy, Optional<EditionGuide> here) {
        return policy.editions().reversed().stream()
                .map(edition -> line(from, edition, here.filter(shown -> shown == edition).isPresent())).toList();
    }

    private static EditionLine line(Viewpoint from, EditionGuide edition, boolean here) {
        EditionWords words = new EditionWords(from);
        ChangeWords changed = new ChangeWords(from.words());
        Optional<EditionChanges> changes = from.guide().changes(edition.id());
        return new EditionLine(here ? Link.none(edition.label()) : from.to(edition), words.tag(edition),
                words.dates(edition), changes.map(from::to).orElse(Link.none("")),
                changes.map(changed::summary).orElse(""), here, edition.leading());
    }
}
