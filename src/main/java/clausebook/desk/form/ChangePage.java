package clausebook.desk.form;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.field.Thing;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that can be changed: at `change` councils, policies, editions and lists, behind that the entries of one list.
public record ChangePage(FormDesk desk) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "change";
    private static final List<String> LISTS =
            List.of("topics", "questions", "roles", "instruments", "audiences", "moments", "policy-kinds");

    /// What the page shows.
    public record View(String title, String lede, List<FormSheet.Links> groups) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) {
        Optional<Guide> guide = desk.guide();
        if (asked.rest().size() > 1 || guide.isEmpty()) {
            return Response.notFound();
        }
        Words words = desk.words();
        if (asked.rest().isEmpty()) {
            return draw(asked, words.say("desk.change.title"), words.say("desk.change.lede"), all(asked, guide.get()));
        }
        String list = asked.rest().getFirst();
        return LISTS.contains(list)
                ? draw(asked, Titles.list(words, list), words.say("desk.change.list"), entries(asked, list))
                : Response.notFound();
    }

    private Response draw(Request asked, String title, String lede, List<FormSheet.Links> groups) {
        return desk.shared().sheets().draw(asked, "change.ftlh", title, new View(title, lede, groups));
    }

    private List<FormSheet.Links> entries(Request asked, String list) {
        List<FormSheet.Link> links = new ArrayList<>();
        links.add(new FormSheet.Link(asked.root() + NewPage.NAME + "/entry/" + list,
                desk.words().say("desk.new.entry")));
        Thing thing = Titles.thing(list).orElseThrow();
        desk.named(List.of()).orElseThrow().all(thing).forEach((id, name) -> links.add(new FormSheet.Link(
                asked.root() + EditPage.NAME + "/entry/" + list + "/" + id.substring(id.indexOf(':') + 1), name)));
        return List.of(new FormSheet.Links("", links));
    }

    private List<FormSheet.Links> all(Request asked, Guide guide) {
        Words words = desk.words();
        String edit = asked.root() + EditPage.NAME;
        List<FormSheet.Links> groups = new ArrayList<>();
        for (CouncilGuide council : guide.councils()) {
            String slug = council.id().slug();
            List<FormSheet.Link> links = new ArrayList<>(List.of(
                    new FormSheet.Link(edit + "/council/" + slug, words.say("desk.change.council"))));
            for (PolicyGuide policy : council.policies()) {
                links.add(new FormSheet.Link(edit + "/policy/" + policy.id(), policy.title()));
                for (EditionGuide edition : policy.editions().reversed()) {
                    links.add(new FormSheet.Link(edit + "/edition/" + policy.id() + "/" + edition.id().slug(),
                            words.say("desk.change.edition", policy.title(), edition.label())));
                }
            }
            groups.add(new FormSheet.Links(council.called(), links));
        }
        List<FormSheet.Link> lists = new ArrayList<>(
                List.of(new FormSheet.Link(edit + "/site", words.say("desk.change.site"))));
        LISTS.forEach(list -> lists.add(
                new FormSheet.Link(asked.root() + NAME + "/" + list, Titles.list(words, list))));
        groups.add(new FormSheet.Links(words.say("desk.change.shared"), lists));
        return groups;
    }
}
