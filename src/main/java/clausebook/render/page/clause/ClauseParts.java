package clausebook.render.page.clause;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.render.engine.Shared;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.Way;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.edition.EditionWords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Parts that the pages of many clauses show alike: each is made and drawn once. The pages of a policy's clauses lie in
/// one folder, and those of all clauses equally deep, so that links out of a council's own folder are the same on all
/// of them.
final class ClauseParts {

    private final NearPassages near = new NearPassages();
    private final Map<EditionGuide, Shared<Glance>> glances = new ConcurrentHashMap<>();
    private final Map<EditionGuide, Shared<Way>> ways = new ConcurrentHashMap<>();
    private final Map<Topic, Shared<Line>> topics = new ConcurrentHashMap<>();
    private final Map<CouncilId, Shared<MatrixView.Head>> councils = new ConcurrentHashMap<>();

    /// What is to be known of the edition that a clause stands in.
    public record Glance(List<Detail> facts) {

        public Glance {
            facts = List.copyOf(facts);
        }
    }

    /// Passages of nearest clauses.
    NearPassages near() {
        return near;
    }

    /// An edition at a glance, as seen from the pages of its clauses.
    Shared<Glance> glance(Viewpoint from, EditionGuide edition) {
        return kept(glances, edition, _ -> Shared.byMany(new Glance(new EditionWords(from).ofClause(edition))));
    }

    /// The way down to the clauses of an edition, as seen from their pages.
    Shared<Way> way(Viewpoint from, EditionGuide edition) {
        return kept(ways, edition, _ -> Shared.byMany(Way.to(from, Frame.crumbs(from, edition))));
    }

    /// A topic and how many clauses there are on it.
    Shared<Line> topic(Viewpoint from, Topic topic) {
        return kept(topics, topic, _ -> Shared.byMany(
                Line.of(from.to(topic), from.words().count("count.clauses", from.guide().about(topic).size()))));
    }

    /// The way to another council, with its status where all that it says is only a draft.
    Shared<MatrixView.Head> council(Viewpoint from, Council other) {
        return kept(councils, other.id(), _ -> Shared.byMany(new MatrixViews(from).head(other, _ -> true)));
    }

    /// A part that is there needs no lock.
    private static <K, P> P kept(Map<K, P> parts, K key, Function<K, P> making) {
        P known = parts.get(key);
        return known == null ? parts.computeIfAbsent(key, making) : known;
    }
}
