package clausebook.desk.reading;

import clausebook.corpus.ClauseId;
import clausebook.desk.door.Request;
import clausebook.desk.preview.Stand;
import clausebook.desk.save.Saving;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.reading.SuggestedReading;
import clausebook.suggest.unread.UnreadClauses;
import clausebook.text.yaml.YamlValue;
import clausebook.words.Words;
import clausebook.write.ContentText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An edition as a page of the desk finds it: what its file says now, and what waits to be read.
///
/// @param seen  the file, kept under its version
/// @param value what it says
record EditionAtDesk(Guide guide, EditionGuide edition, UnreadClauses unread, Saving.Seen seen, YamlValue value) {

    /// So often another program may write between two looks, before the page gives up.
    private static final int TRIES = 5;

    /// The edition that a request names by council, policy and edition; empty where there is none, its file can't be
    /// read now, or the program knows too little of its language.
    static Optional<EditionAtDesk> of(ReadingDesk desk, Request asked) throws IOException {
        if (asked.rest().size() < 3) {
            return Optional.empty();
        }
        String path = "councils/" + String.join("/", asked.rest().subList(0, 3)) + ".yaml";
        for (int i = 0; i < TRIES; i++) {
            Optional<Guide> guide = desk.shared().site().now().guide();
            Optional<EditionGuide> edition = guide.flatMap(found -> edition(found, path));
            if (edition.isEmpty()) {
                return Optional.empty();
            }
            Saving.Seen seen = desk.work().saving().see(path);
            if (isOf(guide.get(), desk.shared().site().look())) {
                return unread(desk, guide.get(), edition.get(), seen);
            }
        }
        return Optional.empty();
    }

    /// The same without a look at the disk, as it was a moment ago.
    static Optional<EditionAtDesk> asItWas(ReadingDesk desk, Request asked) throws IOException {
        String path = "councils/" + String.join("/", asked.rest().subList(0, 3)) + ".yaml";
        Optional<Guide> guide = desk.shared().site().now().guide();
        Optional<EditionGuide> edition = guide.flatMap(found -> edition(found, path));
        return edition.isEmpty()
                ? Optional.empty()
                : unread(desk, guide.get(), edition.get(), desk.work().saving().see(path));
    }

    private static boolean isOf(Guide guide, Stand stand) {
        return stand.guide().filter(now -> now == guide).isPresent();
    }

    private static Optional<EditionGuide> edition(Guide guide, String path) {
        return guide.policies().flatMap(policy -> policy.editions().stream())
                .filter(edition -> path(edition).equals(path)).findFirst();
    }

    private static Optional<EditionAtDesk> unread(ReadingDesk desk, Guide guide, EditionGuide edition,
            Saving.Seen seen) {
        Optional<YamlValue> value = value(seen);
        Optional<UnreadClauses> unread = desk.unread().of(guide, edition);
        return value.isPresent() && unread.isPresent()
                ? Optional.of(new EditionAtDesk(guide, edition, unread.get(), seen, value.get()))
                : Optional.empty();
    }

    /// What a file says; empty where it can't be read.
    static Optional<YamlValue> value(Saving.Seen seen) {
        return seen.bytes().flatMap(bytes -> ContentText.read(seen.path(), bytes, new Problems()))
                .map(ContentText::value);
    }

    private static String path(EditionGuide edition) {
        return "councils/" + edition.policy().id() + "/" + edition.id().slug() + ".yaml";
    }

    /// Behind the name of a page, as in an address of the desk.
    String address() {
        return edition.policy().id() + "/" + edition.id().slug();
    }

    /// How many clauses the edition has, without items.
    int all() {
        return (int) edition.clauses().stream().filter(clause -> clause.parent().isEmpty()).count();
    }

    /// What waits, the doubtful first, and what somebody put off last.
    ///
    /// @param later ids of clauses that were put off
    List<List<SuggestedReading>> queue(Set<String> later) {
        Set<ClauseId> changed = unread.changed(value).keySet();
        List<List<SuggestedReading>> queue = new ArrayList<>(unread.groups());
        queue.sort(Comparator.comparing((List<SuggestedReading> group) -> later.contains(id(group)))
                .thenComparing(group -> isSure(group) && !changed.contains(UnreadClauses.id(group))));
        return queue;
    }

    /// Those that may be confirmed together: nothing of them is doubtful, and nobody has changed the proposal.
    List<List<SuggestedReading>> sure() {
        return unread.sure(value);
    }

    /// Why a clause needs a close look, in few words; empty where it needs none.
    String closeLook(List<SuggestedReading> group, Words words) {
        if (unread.changed(value).containsKey(UnreadClauses.id(group))) {
            return words.say("desk.read.look.changed");
        }
        String look = isSure(group) ? "" : words.say("desk.read.look");
        return unread.empty().contains(group) ? words.say("desk.read.look.none") : look;
    }

    static boolean isSure(List<SuggestedReading> group) {
        return group.stream().allMatch(SuggestedReading::isSure);
    }

    static String id(List<SuggestedReading> group) {
        return UnreadClauses.id(group).slug();
    }

    /// The group of a clause; empty where it is no clause of this edition, or was read.
    Optional<List<SuggestedReading>> group(String clause) {
        return unread.groups().stream().filter(group -> id(group).equals(clause)).findFirst();
    }
}
