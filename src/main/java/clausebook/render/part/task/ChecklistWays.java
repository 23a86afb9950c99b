package clausebook.render.part.task;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CouncilGuide;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import java.util.List;

/// Ways to checklists.
public record ChecklistWays(Viewpoint from) {

    /// A council's lists, each with its number of lines.
    public List<Line> counted(CouncilGuide council) {
        return from.guide().checklists().audiences(council).stream().map(audience -> Line.of(to(council, audience),
                from.words().count("count.lines", from.guide().checklists().count(council, audience)))).toList();
    }

    /// A council's lists in a row.
    public List<Link> all(CouncilGuide council) {
        return from.guide().checklists().audiences(council).stream().map(audience -> to(council, audience)).toList();
    }

    /// The way to one list, where the council has it.
    public List<Link> one(CouncilGuide council, Audience audience) {
        return from.guide().checklists().audiences(council).stream().filter(audience::equals).map(each -> from
                .to(Address.checklist(council.id(), each), from.words().say("post.whole", each.name())))
                .toList();
    }

    private Link to(CouncilGuide council, Audience audience) {
        return from.to(Address.checklist(council.id(), audience), audience.name());
    }

    /// The lists of all councils at each moment.
    public List<Line> moments() {
        return from.guide().vocabulary().moments().all().stream().map(moment -> Line.of(from.to(moment))).toList();
    }

    /// The way to the first question of "Can I post this?"; words without a link, and empty, where there is none.
    public Link post() {
        return from.guide().checklists().postQuestions().isEmpty()
                || from.guide().present().stream().noneMatch(council -> council.has(PolicyKind::post))
                        ? Link.none("")
                        : from.to(SitePage.CAN_I_POST, from.words().say("post.title"));
    }
}
