package clausebook.desk.reading;

import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Typed;
import clausebook.desk.journal.Version;
import clausebook.desk.page.Mistake;
import clausebook.diagnostic.Problem;
import clausebook.guide.PlacedClause;
import clausebook.reading.SuggestedReading;
import clausebook.reading.SuggestedReading.SuggestedRule;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Draws the page on which somebody reads one clause.
final class ClauseSheet {

    private static final int MOST_NEXT = 5;
    private final ReadingDesk desk;
    private final EditionAtDesk at;
    private final List<SuggestedReading> group;
    private final Words words;

    ClauseSheet(ReadingDesk desk, EditionAtDesk at, List<SuggestedReading> group) {
        this.desk = desk;
        this.at = at;
        this.group = group;
        this.words = desk.shared().sheets().words();
    }

    /// How the form is filled.
    ///
    /// @param form     the window's own name for it
    /// @param base     the version that its fields come from
    /// @param typed    when it was typed where it was not saved; empty where it comes from the file
    /// @param mistakes for which it could not be saved
    record Filled(String form, Version base, ReadingFields fields, String typed, List<Problem> mistakes) {}

    /// What the page shows.
    ///
    /// @param action   where the form goes
    /// @param doubt    why somebody has to look closely; empty where nothing is doubtful
    /// @param typed    that the fields hold what was typed and not saved; empty where they do not
    /// @param mistakes for which it could not be saved
    /// @param near     clauses like it that people have read
    /// @param progress how far the edition is read
    public record View(String action, String over, String name, Form form, String doubt, String typed,
            List<Mistake> mistakes, List<PartForm> parts, List<RuleForm.Choice> offices, List<Near> near, Queue queue,
            Keys keys) {}

    /// What the form carries unseen, and where it belongs.
    ///
    /// @param list   the address of all that wait
    /// @param clause its id
    public record Form(String name, String base, String list, String clause) {}

    /// A clause that is like it.
    public record Near(String href, String words) {}

    /// How far it has come, and what is next.
    ///
    /// @param next addresses of the next ones
    public record Queue(int read, int all, String words, List<Near> next, String before) {}

    /// Single keys.
    ///
    /// @param done what was done last, with its step to undo it; empty where nothing was
    public record Keys(boolean on, String done, String step) {}

    static List<String> ids(List<SuggestedReading> group) {
        return group.stream().map(reading -> reading.clause().id().slug()).toList();
    }

    /// Filled from the file, or from what was typed and not saved.
    Filled fromFile(Optional<Typed> typed) {
        if (typed.isPresent()) {
            Typed found = typed.get();
            String when = LocalDateTime.ofInstant(found.at(), desk.shared().clock().getZone()).withNano(0).toString()
                    .replace('T', ' ');
            return new Filled(found.form(), found.base(), ReadingFields.of(found), when, List.of());
        }
        return new Filled(UUID.randomUUID().toString(), at.seen().version(),
                ReadingFields.of(at.value(), ids(group)), "", List.of());
    }

    Response draw(int status, Request asked, Filled filled) {
        PartForms forms = new PartForms(at.guide().vocabulary(), at.edition(), words);
        List<PartForm> parts = group.stream().map(reading -> forms.of(reading, filled.fields())).toList();
        String name = new ClauseNames(words).name(group.getFirst().clause());
        String list = asked.root() + ReadPage.NAME + "/" + at.address();
        String clause = EditionAtDesk.id(group);
        String typed = filled.typed().isEmpty() ? "" : words.say("desk.read.typed", filled.typed());
        View view = new View(list + "/" + clause, over(at), name,
                new Form(filled.form(), filled.base().hash(), list, clause), doubt(), typed,
                Mistake.here(filled.mistakes(), words, clause), parts, forms.offices(), near(asked), queue(asked),
                keys(asked));
        String title = filled.mistakes().isEmpty() ? name : words.say("desk.problem.title", name);
        return desk.shared().sheets().draw(status, asked, "reading.ftlh", title, view);
    }

    static String over(EditionAtDesk at) {
        return String.join(", ", List.of(at.edition().council().called(), at.edition().title(),
                at.edition().label().isEmpty() ? at.edition().id().slug() : at.edition().label()));
    }

    private String doubt() {
        if (at.unread().changed(at.value()).containsKey(group.getFirst().clause().id())) {
            return words.say("desk.read.changed");
        }
        List<String> reasons = new ArrayList<>();
        for (SuggestedReading reading : group) {
            reading.rules().stream().filter(rule -> !rule.isCertain()).map(this::reason).forEach(reasons::add);
            reading.rules().stream().filter(rule -> !rule.canStand())
                    .map(rule -> words.say("desk.read.doubt.says", rule.printed())).forEach(reasons::add);
            if (!reading.likely()) {
                reasons.add(words.say("desk.read.doubt.topic"));
            }
        }
        return String.join(" ", reasons.stream().distinct().toList());
    }

    private String reason(SuggestedRule rule) {
        if (rule.sure() && rule.isWhole()) {
            return words.say("desk.read.doubt.whole", rule.printed());
        }
        String proof = words.say("reading.proof." + rule.proof().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return rule.printed().isEmpty()
                ? words.say("desk.read.doubt", proof)
                : words.say("desk.read.doubt.words", rule.printed(), proof);
    }

    private List<Near> near(Request asked) {
        List<Near> near = new ArrayList<>();
        for (PlacedClause clause : group.getFirst().offered().neighbours()) {
            near.add(new Near(asked.root() + "preview?page=" + at.guide().address(clause.id()),
                    words.say("reading.neighbour", clause.edition().council().called(),
                            new ClauseNames(words).name(clause))));
        }
        return near;
    }

    private Queue queue(Request asked) {
        Set<String> later = desk.later();
        List<List<SuggestedReading>> queue = at.queue(later);
        int here = queue.indexOf(group);
        List<Near> next = new ArrayList<>();
        for (int i = 1; i < queue.size() && next.size() < MOST_NEXT; i++) {
            next.add(link(asked, queue.get((here + i) % queue.size())));
        }
        String before = queue.size() < 2 ? "" : link(asked, queue.get((here + queue.size() - 1) % queue.size())).href();
        int read = at.all() - at.unread().groups().size();
        return new Queue(read, at.all(), words.say("desk.read.progress", read, at.all()), next, before);
    }

    private Near link(Request asked, List<SuggestedReading> other) {
        String doubt = at.closeLook(other, words);
        String name = new ClauseNames(words).name(other.getFirst().clause());
        return new Near(asked.root() + "read/" + at.address() + "/" + EditionAtDesk.id(other),
                doubt.isEmpty() ? name : words.say("desk.read.queued", name, doubt));
    }

    private Keys keys(Request asked) {
        return keys(desk, asked);
    }

    /// @param asked names the step that was taken last as `done`
    static Keys keys(ReadingDesk desk, Request asked) {
        String step = asked.query().text("done");
        String done = step.matches("[0-9]{1,9}")
                ? desk.work().journal().steps().of(Integer.parseInt(step)).map(found -> found.words()).orElse("")
                : "";
        return new Keys(desk.keys().get(), done, done.isEmpty() ? "" : step);
    }
}
