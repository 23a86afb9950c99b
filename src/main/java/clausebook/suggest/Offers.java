package clausebook.suggest;

import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import clausebook.reading.Offered;
import clausebook.suggest.near.Centroids.Ranked;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a clause may also be, by those that people have read: questions, moments, a title, search words, and what its
/// text names.
record Offers(Matter matter, Names names) {

    private static final int MOST_QUESTIONS = 5;
    private static final int MOST_MOMENTS = 3;
    private static final int MOST_NEIGHBOURS = 3;
    private static final int MOST_WORDS = 6;
    /// Below it one of eight first topics was right, above it four of five; measured leaving one council out.
    static final double A_GUESS = 0.1;
    /// A clause must be so like another to go by its title.
    private static final double ALIKE = 0.25;
    /// …, and so like it to be found by its search words.
    private static final double NEAR = 0.15;

    /// @param topics those that are proposed for the clause
    /// @param text   its words without marks
    Offered of(PlacedClause clause, List<Topic> topics, String text) {
        List<Ranked<PlacedClause>> near = matter.neighbours(clause, MOST_NEIGHBOURS);
        return new Offered(entries(matter.questions(clause, MOST_QUESTIONS)),
                entries(matter.moments(clause, MOST_MOMENTS).stream().filter(one -> one.likeness() >= A_GUESS)
                        .toList()),
                entries(near), names.documents(text),
                names.offices(text), title(clause, topics, near), words(near, topics, text));
    }

    private static <E> List<E> entries(List<Ranked<E>> ranked) {
        return ranked.stream().map(Ranked::entry).toList();
    }

    /// That of the clause most like it, where it is about the same.
    private static String title(PlacedClause of, List<Topic> topics, List<Ranked<PlacedClause>> near) {
        if (of.parent().isPresent() || !of.clause().title().isEmpty()) {
            return "";
        }
        return near.stream().filter(one -> one.likeness() >= ALIKE && isAbout(one.entry(), topics))
                .map(one -> one.entry().clause().title()).filter(title -> !title.isEmpty()).findFirst()
                .orElse("");
    }

    /// Everyday words of clauses of the same matter that do not stand in its own text.
    private static List<String> words(List<Ranked<PlacedClause>> near, List<Topic> topics, String text) {
        String own = text.toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        for (Ranked<PlacedClause> one : near) {
            if (one.likeness() >= NEAR && isAbout(one.entry(), topics)) {
                one.entry().clause().ours().words().stream()
                        .filter(word -> !own.contains(word.toLowerCase(Locale.ROOT))).forEach(words::add);
            }
        }
        return words.stream().limit(MOST_WORDS).toList();
    }

    private static boolean isAbout(PlacedClause clause, List<Topic> topics) {
        return !topics.isEmpty() && Matter.isAbout(clause, topics.getFirst());
    }
}
