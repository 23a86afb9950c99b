package clausebook.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The closed lists that all councils share.
public record Vocabulary(Listing<Audience> audiences, Listing<Moment> moments, Listing<Topic> topics,
        Listing<Role> roles, Listing<Instrument> instruments, Listing<Term> terms, Listing<PolicyKind> policyKinds,
        Listing<Question> questions, List<Phrase> force, List<Asked> asked) {

    /// Lists without entries: what a list can be checked by before there are others.
    public static final Vocabulary NONE = new Vocabulary(Listing.none(), Listing.none(), Listing.none(),
            Listing.none(), Listing.none(), Listing.none(), Listing.none(), Listing.none(), List.of(), List.of());

    public Vocabulary {
        force = List.copyOf(force);
        asked = List.copyOf(asked);
    }

    /// The same lists with those that are checked last.
    public Vocabulary with(Listing<Question> otherQuestions, List<Phrase> otherForce, List<Asked> otherAsked) {
        return new Vocabulary(audiences, moments, topics, roles, instruments, terms, policyKinds, otherQuestions,
                otherForce, otherAsked);
    }

    /// The same lists without what waits for its first use.
    public Vocabulary without(Set<Entry> waiting) {
        return new Vocabulary(audiences.without(waiting), moments.without(waiting), topics.without(waiting), roles,
                instruments, terms,
                policyKinds, questions.without(waiting), force, asked);
    }

    /// Every entry of the lists that have pages, list by list.
    public List<Entry> all() {
        return Stream.of(audiences, moments, topics, roles, instruments, terms, policyKinds, questions)
                .<Entry>flatMap(listing -> listing.all().stream()).toList();
    }

    /// An audience and the larger ones that it is part of, the smallest first; ends even where a list that is being
    /// checked goes in a circle.
    public Stream<Audience> withLarger(Audience audience) {
        return Stream
                .iterate(Optional.of(audience), Optional::isPresent,
                        inner -> inner.flatMap(found -> audiences.find(found.within())))
                .limit(audiences.all().size()).flatMap(Optional::stream);
    }
}
