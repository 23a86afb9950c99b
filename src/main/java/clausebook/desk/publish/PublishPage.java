package clausebook.desk.publish;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.page.Ways;
import clausebook.desk.preview.Stand;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.publish.Published;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what changes on the site and what is still not read, and publishes.
public final class PublishPage implements DeskPage {

    /// Its name among the pages.
    public static final String NAME = "publish";
    private static final String KEEP = "keep";
    private static final String DONE = "done";
    private static final String VERSION = "version";
    private static final int MOST_LINES = 20;

    private final Desk desk;
    private final Publishing publishing;

    public PublishPage(Desk desk) {
        this.desk = desk;
        this.publishing = new Publishing(desk.folder());
    }

    /// What the page shows.
    ///
    /// @param lede     how things stand, in a sentence
    /// @param version  of what would be published
    /// @param ready    true where it can be published now
    /// @param keep     true where it can be, once files of somebody else are kept
    /// @param mistakes why not; none where it can be
    /// @param changes  new, changed and gone pages
    /// @param notes    what else there is to know of the change
    /// @param unread   what is still not read, a line an edition
    /// @param done     what was published just now; "" where nothing was
    /// @param places   where the site lies
    public record View(String lede, String version, boolean ready, boolean keep, List<Mistake> mistakes,
            List<Group> changes,
            List<String> notes, List<String> unread, String done, Places places) {}

    /// Pages to which the same happens.
    ///
    /// @param more how many are left out; "" where none is
    public record Group(String title, List<PageChanges.Line> lines, String more) {}

    /// Where the site lies on this computer.
    ///
    /// @param before the zip of the site before; "" where there is none
    public record Places(String folder, String zip, String before) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        return asked.method() == Method.POST
                ? published(asked)
                : shown(200, asked, desk.site().look(), new Problems());
    }

    /// Only what she has seen: what came since was on no page that she looked at.
    private Response published(Request asked) throws MalformedRequest, IOException {
        Problems problems = new Problems();
        Stand stand = desk.site().look();
        if (stand.current() && !stand.version().equals(asked.form().text(VERSION))) {
            return shown(409, asked, stand, problems);
        }
        return publishing.publish(stand, asked.form().first(KEEP).isPresent(), problems)
                ? Response.seeOther(NAME + "?" + DONE)
                : shown(422, asked, stand, problems);
    }

    private Response shown(int status, Request asked, Stand stand, Problems problems) throws IOException {
        Words words = desk.sheets().words();
        Ways ways = new Ways(asked.root());
        boolean others = problems.inOrder().stream().anyMatch(problem -> problem.code() == ProblemCode.OTHER_FILES);
        Optional<PageChanges> changes = stand.current() ? publishing.changes(stand, ways, problems) : Optional.empty();
        stand.errors().forEach(problems::add);
        List<Mistake> mistakes = Mistake.all(problems.inOrder(), words);
        String done = asked.query().first(DONE).flatMap(_ -> publishing.last()).map(last -> done(last, words))
                .orElse("");
        boolean nothing = changes.filter(PageChanges::isNone).isPresent() && !publishing.lacksZip();
        View view = new View(status == 409 ? words.say("desk.publish.since") : lede(stand, nothing, words),
                stand.version(), stand.current() && !nothing && mistakes.isEmpty(), others,
                mistakes, changes.map(found -> groups(found, words)).orElse(List.of()),
                changes.map(found -> notes(found, words)).orElse(List.of()),
                stand.guide().map(guide -> unread(guide, words)).orElse(List.of()), done, places());
        String title = words.say("desk.publish.title");
        return desk.sheets().draw(status, asked, "publish.ftlh",
                status == 200 ? title : words.say("desk.problem.title", title), view);
    }

    private static String lede(Stand stand, boolean nothing, Words words) {
        if (!stand.current()) {
            return words.say("desk.publish.wrong");
        }
        return words.say(nothing ? "desk.publish.nothing" : "desk.publish.ready");
    }

    private static String done(Published last, Words words) {
        return words.say("desk.publish.done", words.count("desk.publish.pages", last.pages()),
                words.count("desk.publish.files", last.written()));
    }

    private static List<Group> groups(PageChanges changes, Words words) {
        List<Group> groups = new ArrayList<>();
        add(words.count("desk.publish.fresh", changes.fresh().size()), changes.fresh(), words, groups);
        add(words.count("desk.publish.changed", changes.changed().size()), changes.changed(), words, groups);
        add(words.count("desk.publish.gone", changes.gone().size()), changes.gone(), words, groups);
        return groups;
    }

    private static void add(String title, List<PageChanges.Line> lines, Words words, List<Group> groups) {
        if (!lines.isEmpty()) {
            int shown = Math.min(lines.size(), MOST_LINES);
            groups.add(new Group(title, lines.subList(0, shown),
                    shown < lines.size() ? words.count("count.more", lines.size() - shown) : ""));
        }
    }

    private static List<String> notes(PageChanges changes, Words words) {
        List<String> notes = new ArrayList<>();
        if (changes.others() > 0) {
            notes.add(words.count("desk.publish.others", changes.others()));
        }
        if (changes.same() > 0) {
            notes.add(words.count("desk.publish.same", changes.same()));
        }
        return notes;
    }

    private static List<String> unread(Guide guide, Words words) {
        List<String> lines = new ArrayList<>();
        guide.policies().map(PolicyGuide::leading).filter(edition -> !edition.unread().isEmpty())
                .forEach(edition -> lines.add(line(edition, words)));
        return lines;
    }

    private static String line(EditionGuide edition, Words words) {
        return words.say("desk.publish.unread",
                words.say("desk.edition", edition.council().called(), edition.policy().title(), edition.label()),
                words.count("desk.owed.unread", edition.unread().size()), edition.unread().size());
    }

    private Places places() {
        return new Places(desk.folder().site().toString(), desk.folder().zip().toString(),
                publishing.kept().map(Path::toString).orElse(""));
    }
}
