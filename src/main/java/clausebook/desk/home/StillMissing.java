package clausebook.desk.home;

import clausebook.corpus.Edition;
import clausebook.corpus.Reading;
import clausebook.desk.intake.DecidePage;
import clausebook.desk.page.Ways;
import clausebook.desk.preview.Stand;
import clausebook.desk.reading.QuestionAtDesk;
import clausebook.desk.reading.QuestionsPage;
import clausebook.diagnostic.ProblemCode;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.ReviewTime;
import clausebook.guide.Standing;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Gathers what somebody still has to do: what stops publishing first, then what readers would miss.
final class StillMissing {

    private static final Set<Standing> HELD = Set.of(Standing.IN_FORCE, Standing.NOT_YET_IN_FORCE);
    private final Words words;
    private final Ways ways;
    private final List<Owed> owed = new ArrayList<>();

    private StillMissing(Words words, Ways ways) {
        this.words = words;
        this.ways = ways;
    }

    /// All of it, in the order in which it should be done.
    static List<Owed> in(Stand stand, Words words, Ways ways) {
        StillMissing missing = new StillMissing(words, ways);
        missing.mistakes(stand);
        stand.guide().ifPresent(missing::all);
        return List.copyOf(missing.owed);
    }

    private void mistakes(Stand stand) {
        int errors = stand.errors().size();
        List<String> asking = stand.errors().stream().filter(problem -> problem.code() == ProblemCode.UNDECIDED)
                .map(problem -> problem.at().file()).toList();
        asking.stream().distinct().forEach(file -> asked(file, Collections.frequency(asking, file)));
        add("mistakes", errors - asking.size(), ways.page("mistakes"), "");
        add("warnings", stand.problems().size() - errors, ways.page("mistakes") + "#Warnings", "");
    }

    /// What an import asks stands in the memory beside an edition.
    private void asked(String file, int count) {
        String edition = file.replaceFirst("^.*councils/", "").replaceFirst("\\.intake\\.yaml$", "");
        add("asked", count, ways.page(DecidePage.NAME + "/" + edition), edition.replace("/", ", "));
    }

    private void all(Guide guide) {
        List<PolicyGuide> policies = guide.policies().toList();
        policies.forEach(policy -> inWork(policy).forEach(this::readings));
        policies.forEach(policy -> questions(policy.leading(), guide));
        policies.forEach(policy -> reasons(policy, guide));
        policies.forEach(this::minute);
        policies.forEach(policy -> review(policy.leading(), guide));
    }

    /// The edition that readers see, and the one that is being written.
    private static Stream<EditionGuide> inWork(PolicyGuide policy) {
        return Stream.of(policy.leading(), policy.editions().getLast()).distinct();
    }

    private void readings(EditionGuide edition) {
        List<PlacedClause> unread = edition.unread();
        int proposed = (int) unread.stream().filter(StillMissing::isProposed).count();
        String page = ways.page("read/" + address(edition));
        add("proposed", proposed, page, name(edition));
        add("unread", unread.size() - proposed, page, name(edition));
    }

    private static boolean isProposed(PlacedClause placed) {
        return placed.clause().ours().reading().filter(Reading.SUGGESTED::equals).isPresent();
    }

    /// Questions for which nobody has looked in what readers see.
    private void questions(EditionGuide edition, Guide guide) {
        add("questions", QuestionAtDesk.open(guide, edition), ways.page(QuestionsPage.NAME + "/" + address(edition)),
                name(edition));
    }

    private void reasons(PolicyGuide policy, Guide guide) {
        for (EditionChanges changes : guide.changes(policy)) {
            add("reasons", changes.unexplained().size(),
                    ways.page("beside/" + address(changes.to())), name(changes.to()));
        }
    }

    /// Of what a council has adopted, only a minute proves that it has.
    private void minute(PolicyGuide policy) {
        EditionGuide edition = policy.leading();
        boolean none = edition.adoption().map(Edition.Adoption::minute).filter(minute -> !minute.isBlank()).isEmpty();
        add("minutes", HELD.contains(edition.standing()) && none ? 1 : 0, form(edition), name(edition));
    }

    private void review(EditionGuide edition, Guide guide) {
        String year = ways.page("year/" + edition.policy().id());
        switch (ReviewTime.of(edition, guide.date())) {
            case OVERDUE -> add("reviews.overdue", 1, year, name(edition));
            case WITHIN_30_DAYS, WITHIN_90_DAYS -> add("reviews.soon", 1, year, name(edition));
            case NO_DATE -> add("reviews.unknown", 1, form(edition), name(edition));
            case LATER, NOT_REVIEWED -> {}
        }
    }

    private void add(String kind, int count, String href, String of) {
        if (count > 0) {
            owed.add(new Owed(count, words.count("desk.owed." + kind, count), href, of,
                    words.say("desk.owed.hint." + kind)));
        }
    }

    private static String address(EditionGuide edition) {
        return edition.policy().id() + "/" + edition.id().slug();
    }

    private String form(EditionGuide edition) {
        return ways.page("edit/edition/" + address(edition));
    }

    private String name(EditionGuide edition) {
        return words.say("desk.edition", edition.council().called(), edition.policy().title(), edition.label());
    }
}
