package clausebook.render.part.list;

import clausebook.address.ReaderAddress;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.CouncilLife;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.List;

/// A council with its policies and how each stands.
///
/// @param note  what kind of council it is, or that its name is not known
/// @param lists the pages for those whom it covers; none where it has ended
public record CouncilRow(Link council, String note, List<Line> policies, List<Link> lists) {

    public CouncilRow {
        policies = List.copyOf(policies);
        lists = List.copyOf(lists);
    }

    /// A council as a row of a list.
    public static CouncilRow of(Viewpoint from, CouncilGuide guide) {
        String note = new CouncilLife(from, guide.council()).ended().orElse(guide.council().name().isEmpty()
                ? from.words().say("council.no-name")
                : from.words().say("nation." + guide.council().nation().word()));
        Link council = new Link(from.to(guide.council()).href(), Words.opening(guide.council().fullName()));
        return new CouncilRow(council, note, guide.policies().stream().map(policy -> policy(from, policy)).toList(),
                guide.ended() ? List.of() : readers(from, guide));
    }

    private static List<Link> readers(Viewpoint from, CouncilGuide guide) {
        return from.guide().checklists().audiences(guide).stream()
                .map(audience -> from.to(new ReaderAddress(guide.id(), audience).home(), audience.name())).toList();
    }

    private static Line policy(Viewpoint from, PolicyGuide policy) {
        return new Line(from.to(policy), new UnreadNotes(from).count(policy.leading()),
                new EditionWords(from).tag(policy.leading()), List.of());
    }
}
