package clausebook.render.page.clause;

import clausebook.address.Address;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Fate;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.Standing;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.EditionWords;
import java.util.List;
import java.util.Optional;

/// What a reader must know who lands on a clause that does not stand in the edition that speaks: what became of it, and
/// where to go on.
record ClauseBanner(Viewpoint from, ClausePlace place) {

    Banner banner() {
        EditionGuide edition = clause().edition();
        if (!place.history().gone()) {
            return new EditionWords(from).banner(edition);
        }
        return isLaterThanLeading(edition) ? notYet(edition) : gone(edition);
    }

    private PlacedClause clause() {
        return place.history().current();
    }

    private boolean isLaterThanLeading(EditionGuide edition) {
        List<EditionGuide> editions = place.policy().editions();
        return editions.indexOf(edition) > editions.indexOf(place.policy().leading());
    }

    private Banner notYet(EditionGuide edition) {
        return new Banner(say("banner.proposed"),
                say("banner.proposed.words", edition.label(), place.policy().leading().edition().label()),
                List.of(policy()));
    }

    private Banner gone(EditionGuide last) {
        String stood = say("banner.gone.words", last.edition().label());
        return teller(last).map(guide -> told(guide, guide.edition().changes().get(place.history().id()), stood))
                .orElseGet(() -> new Banner(say("banner.gone"), stood, List.of(policy())));
    }

    /// The first guide after the last that had it that declares what became of it.
    private Optional<EditionGuide> teller(EditionGuide last) {
        List<EditionGuide> editions = place.policy().editions();
        return editions.stream().skip(editions.indexOf(last) + 1L)
                .filter(guide -> Optional.ofNullable(guide.edition().changes().get(place.history().id()))
                        .filter(Edition.Change::leaves).isPresent())
                .findFirst();
    }

    /// What only a draft takes out is not gone for good.
    private Banner told(EditionGuide teller, Edition.Change change, String stood) {
        boolean draft = teller.standing() == Standing.DRAFT && change.is(Fate.WITHDRAWN);
        String title = say("banner.gone." + (draft ? "by-draft" : change.fate().orElseThrow().word()));
        return new Banner(title, change.reason().isEmpty() ? stood : change.reason() + " " + stood, ways(change));
    }

    /// The clauses that it went into; the policy where it went into none.
    private List<Link> ways(Edition.Change change) {
        return change.is(Fate.WITHDRAWN) ? List.of(policy()) : change.into().stream().map(this::into).toList();
    }

    private Link into(ClauseId id) {
        return new Link(from.toClause(id), from.names().name(from.guide().history(id).current()));
    }

    private Link policy() {
        return from.to(Address.of(place.policy().id()), say("banner.way"));
    }

    private String say(String key, Object... parts) {
        return from.words().say(key, parts);
    }
}
