package clausebook.render.page.compare;

import clausebook.render.part.Detail;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.text.Passage;
import java.util.List;

/// What the page of a pair of councils shows.
///
/// @param marks  how words that only one of them has are marked, or why none are
/// @param thirds ways to a third council beside them; none where councils are many
/// @param tables the questions that at least one of them answers; none or one table
/// @param shared the answers that both give, where their own words can't be compared
public record PairView(String title, String one, String other, String lede, String marks, List<Link> thirds,
        List<MatrixView> tables,
        List<Shared> shared, List<Topic> topics) {

    /// An answer that both councils give.
    ///
    /// @param one   the first council's rules and facts that give it
    /// @param other the second's
    public record Shared(Link question, String answer, List<Line> one, List<Line> other) {}

    /// The clauses of both that are about a topic.
    public record Topic(String id, Link topic, List<Pair> pairs, List<Line> onlyOne, List<Line> onlyOther) {}

    /// Clauses that deal with the same thing.
    ///
    /// @param why  why they stand together
    /// @param runs the words of both, marked where only one has them; empty where the texts stand whole instead: the
    ///             first's where the words are the same, both where they share too little
    public record Pair(Tag kind, Side one, Side other, List<Detail> why, List<Run> runs) {}

    /// One council's clauses of a pair.
    ///
    /// @param texts empty where the runs tell the words
    public record Side(String council, List<Link> clauses, List<Passage> texts) {}

    /// Some words.
    ///
    /// @param style `same`, `one` or `other`
    /// @param label whose words they are where only one has them, else empty
    public record Run(String style, String label, String words) {}
}
