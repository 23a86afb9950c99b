package clausebook.render.part.edition;

import clausebook.address.Address;
import clausebook.corpus.Edition;
import clausebook.corpus.Worded;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.ReviewTime;
import clausebook.guide.Standing;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says of an edition what it is, how it stands, and what a reader must know before reading it.
public record EditionWords(Viewpoint from) {

    /// Its status.
    public Tag tag(EditionGuide edition) {
        Standing standing = edition.standing();
        boolean settled =
                standing == Standing.IN_FORCE || standing == Standing.SUPERSEDED || standing == Standing.WITHDRAWN;
        return new Tag(say("standing", standing), !settled);
    }

    /// The facts every page about its text shows: status, edition, adoption, whom it binds, wording.
    public List<Detail> atAGlance(EditionGuide guide) {
        return facts(guide, List.of());
    }

    /// The same on the page of a clause, which must serve as evidence: with the minute of its adoption.
    public List<Detail> ofClause(EditionGuide guide) {
        return facts(guide, List.of(minute(guide)));
    }

    private List<Detail> facts(EditionGuide guide, List<Detail> minute) {
        Edition edition = guide.edition();
        List<Detail> facts = new ArrayList<>();
        facts.add(new Detail(say("fact.status"), List.of(), tag(guide), true));
        facts.add(Detail.of(say("fact.edition"), List.of(from.to(guide))));
        facts.add(adopted(guide));
        facts.addAll(minute);
        edition.dates().inForce().ifPresent(date -> facts.add(Detail.of(say("fact.in-force"), from.dates().of(date))));
        edition.dates().issued().ifPresent(date -> facts.add(Detail.of(say("fact.issued"), from.dates().of(date))));
        facts.add(edition.covers().isEmpty()
                ? unknown(say("fact.covers"), "not-said")
                : Detail.of(say("fact.covers"), from.to(edition.covers())));
        facts.add(Detail.of(say("fact.wording"), say("wording", edition.wording())));
        edition.dates().agreed().ifPresent(date -> facts.add(Detail.of(say("fact.agreed"), from.dates().of(date))));
        if (!guide.councilName().equals(guide.council().fullName())) {
            facts.add(Detail.of(say("fact.council-then"), guide.councilName()));
        }
        return facts;
    }

    /// Adoption, start, withdrawal and minute, as far as they are known; what every edition should have says that it is
    /// not.
    public List<Detail> dates(EditionGuide guide) {
        Edition.Dates dates = guide.edition().dates();
        List<Detail> facts = new ArrayList<>();
        facts.add(adopted(guide));
        facts.add(minute(guide));
        dates.inForce().ifPresent(date -> facts.add(Detail.of(say("fact.in-force"), from.dates().of(date))));
        dates.issued().ifPresent(date -> facts.add(Detail.of(say("fact.issued"), from.dates().of(date))));
        dates.withdrawn().ifPresent(date -> facts.add(Detail.of(say("fact.withdrawn"), from.dates().of(date))));
        return facts;
    }

    /// When it was adopted, or that this is not known, or still to come.
    public Detail adopted(EditionGuide guide) {
        return guide.edition().dates().adopted().map(date -> Detail.of(say("fact.adopted"), from.dates().of(date)))
                .orElseGet(() -> unadopted(say("fact.adopted"), guide));
    }

    /// The minute of its adoption, or that this is not known, or still to come.
    public Detail minute(EditionGuide guide) {
        return guide.edition().adoption().filter(adoption -> !adoption.minute().isEmpty()).map(
                adoption -> Detail.of(say("fact.minute"), List.of(from.outside(adoption.link(), adoption.minute()))))
                .orElseGet(() -> unadopted(say("fact.minute"), guide));
    }

    /// For a draft the adoption and its minute are still to come.
    private Detail unadopted(String term, EditionGuide guide) {
        return unknown(term, guide.standing() == Standing.DRAFT ? "not-yet" : "not-known");
    }

    private Detail unknown(String term, String key) {
        return new Detail(term, List.of(Link.none(say(key))), Tag.NONE, false);
    }

    /// When it should be reviewed.
    public Detail review(EditionGuide guide) {
        String due = due(guide);
        String every = guide.edition().review().map(review -> every(review.everyMonths())).orElse("");
        String shown = every.isEmpty() ? due : every + ". " + Words.opening(next(guide, due));
        return new Detail(say("fact.review"), List.of(Link.none(shown)), Tag.NONE,
                guide.reviewDue().isPresent() || !every.isEmpty());
    }

    /// What is past is not "next".
    private String next(EditionGuide guide, String due) {
        boolean told = guide.standing() == Standing.WITHDRAWN || time(guide) == ReviewTime.OVERDUE;
        return told ? due : from.words().say("review.next", due);
    }

    /// The day of its next review, or since when it is overdue, or that there is none to come, or that it is not known.
    public String due(EditionGuide guide) {
        if (guide.standing() == Standing.WITHDRAWN) {
            return say("review.over");
        }
        String key = time(guide) == ReviewTime.OVERDUE ? "review.overdue" : "review.on";
        return guide.reviewDue().map(day -> from.words().say(key, from.dates().of(day))).orElse(say("not-known"));
    }

    private ReviewTime time(EditionGuide guide) {
        return ReviewTime.of(guide, from.guide().date());
    }

    /// How often, in months or whole years.
    public String every(int months) {
        return months % 12 == 0
                ? from.words().count("review.year", months / 12)
                : from.words().count("review.month", months);
    }

    /// The way to which edition of a policy held when.
    public Link inForce(PolicyGuide policy) {
        return from.to(Address.inForce(policy.id()), say("span.way"));
    }

    /// The clause that says whom a policy does not bind, where one is named.
    public Optional<Link> saying(Edition.NotCovered not) {
        return not.clause().map(id -> new Link(from.toClause(id), say("clause.saying")));
    }

    /// What stands above a text that does not simply speak for its policy.
    public Banner banner(EditionGuide guide) {
        if (guide.standing() == Standing.WITHDRAWN && guide.edition().dates().withdrawn().isEmpty()) {
            Banner ended = new CouncilLife(from, guide.council()).banner(guide.policy().kind());
            return ended.title().isEmpty() ? standing(guide) : ended;
        }
        return standing(guide);
    }

    private Banner standing(EditionGuide guide) {
        return switch (guide.standing()) {
            case DRAFT -> new Banner(say("banner.draft"), say("banner.draft.words"), waysOfDraft(guide));
            case RECONSTRUCTED ->
                    new Banner(say("banner.reconstructed"), guide.edition().reconstructed().orElse(""), wayOut(guide));
            case SUPERSEDED ->
                    new Banner(say("banner.superseded"), beside("banner.superseded.words", guide), wayOut(guide));
            case WITHDRAWN -> new Banner(say("banner.withdrawn"), withdrawn(guide), wayOut(guide));
            case NOT_YET_IN_FORCE -> new Banner(say("banner.not-yet"), starts(guide), wayOut(guide));
            case IN_FORCE,
                    UNKNOWN -> guide.leading()
                            ? Banner.NONE
                            : new Banner(say("banner.other"), beside("banner.other.words", guide), wayOut(guide));
        };
    }

    private String withdrawn(EditionGuide guide) {
        return guide.edition().dates().withdrawn()
                .map(date -> from.words().say("banner.withdrawn.on", from.dates().of(date)))
                .orElse(say("banner.withdrawn.words"));
    }

    private String starts(EditionGuide guide) {
        return guide.start().map(date -> from.words().say("banner.not-yet.on", from.dates().of(date)))
                .orElse(say("banner.not-yet.words"));
    }

    /// Names the edition, when it began, and the one that speaks.
    private String beside(String key, EditionGuide guide) {
        String began = guide.start().map(date -> from.dates().of(date)).orElse(say("date.unknown"));
        return from.words().say(key, guide.edition().label(), began, leading(guide).edition().label());
    }

    private EditionGuide leading(EditionGuide guide) {
        return from.guide().find(guide.policy().id()).orElseThrow().leading();
    }

    /// The policy's own page, whose leading edition speaks, be it a draft that nobody adopted; nothing where this is
    /// the one.
    private List<Link> wayOut(EditionGuide guide) {
        if (guide.leading()) {
            return List.of();
        }
        String key = leading(guide).standing() == Standing.DRAFT ? "banner.way.draft" : "banner.way";
        return List.of(from.to(Address.of(guide.policy().id()), say(key)));
    }

    /// Who reads a draft wants to know what it changes.
    private List<Link> waysOfDraft(EditionGuide guide) {
        List<Link> ways = new ArrayList<>(wayOut(guide));
        from.guide().changes(guide.edition().id()).map(from::to).ifPresent(ways::add);
        return ways;
    }

    /// One line to quote a clause by; it says whose words these are.
    public String citation(PlacedClause placed) {
        EditionGuide guide = placed.edition();
        String date = guide.start().map(day -> from.dates().of(day)).orElse(say("cite.date.unknown"));
        return from.words().say("cite", Words.opening(guide.councilName()), guide.edition().title(),
                guide.edition().label(), date, from.names().place(placed),
                say("cite." + guide.edition().wording().word()), say("cite.standing", guide.standing()));
    }

    private String say(String key) {
        return from.words().say(key);
    }

    private String say(String key, Worded value) {
        return from.words().say(key + "." + value.word());
    }
}
