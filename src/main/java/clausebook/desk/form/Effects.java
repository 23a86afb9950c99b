package clausebook.desk.form;

import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.words.ClauseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a new topic or question would change, told before it is there: who has to look, and which clauses may be meant.
record Effects(FormDesk desk, Guide guide) {

    private static final int MOST = 12;
    /// Shorter words stand in every clause.
    private static final int SHORTEST = 4;

    /// True for a list whose entries change what councils are compared by.
    static boolean areTold(Fresh fresh) {
        return fresh.names().equals(List.of("entry", "topics")) || fresh.names().equals(List.of("entry", "questions"));
    }

    /// In a sentence or two.
    String words(Fresh fresh, FormValues values) {
        List<String> kinds = values.lines(EditedThings.ITSELF + ".kinds");
        long councils = guide.councils().stream().filter(council -> isOf(council, kinds)).count();
        return fresh.names().getLast().equals("questions")
                ? desk.words().count("desk.effect.question", (int) councils)
                : desk.words().count("desk.effect.topic", (int) councils);
    }

    private static boolean isOf(CouncilGuide council, List<String> kinds) {
        return kinds.isEmpty() || council.policies().stream().map(PolicyGuide::kind)
                .anyMatch(kind -> kinds.contains(kind.name()) || kinds.contains(kind.id()));
    }

    /// Clauses of editions that hold which have its words.
    List<FormSheet.Link> clauses(FormValues values, String root) {
        List<String> sought = Stream.of(".name", ".words", ".asks")
                .flatMap(field -> Stream.of(values.of(EditedThings.ITSELF + field).split("[^\\p{L}\\p{N}-]+")))
                .map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= SHORTEST).distinct()
                .toList();
        List<FormSheet.Link> links = new ArrayList<>();
        guide.policies().map(PolicyGuide::leading).flatMap(edition -> edition.roots().stream())
                .filter(clause -> has(clause, sought)).limit(MOST).forEach(clause -> links.add(new FormSheet.Link(
                        root + EditPage.NAME + "/clause/" + clause.edition().policy().id() + "/"
                                + clause.edition().id().slug() + "/" + clause.id().slug(),
                        clause.edition().council().called() + ", " + new ClauseNames(desk.words()).name(clause))));
        return links;
    }

    private static boolean has(PlacedClause clause, List<String> sought) {
        String text = (clause.heading() + " " + clause.text()).toLowerCase(Locale.ROOT);
        return sought.stream().anyMatch(text::contains);
    }
}
