package clausebook.render.part.edition;

import clausebook.address.Address;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what a council was called before, when it began and ended, and where to look in its place.
public record CouncilLife(Viewpoint from, Council council) {

    /// Its former names and its days, as far as known.
    public List<Detail> facts() {
        Council.Life life = council.life();
        List<Detail> facts = new ArrayList<>();
        life.former().forEach(former -> facts.add(Detail.of(say("fact.formerly"), former.until()
                .map(until -> say("council.until", former.name(), from.dates().of(until))).orElse(former.name()))));
        life.started().ifPresent(day -> facts.add(Detail.of(say("fact.started"), from.dates().of(day))));
        life.ended().ifPresent(day -> facts.add(Detail.of(say("fact.ended"), from.dates().of(day))));
        add(facts, "fact.in-its-place", life.successors().stream().map(this::guide).toList());
        add(facts, "fact.in-place-of", from.guide().councils().stream()
                .filter(other -> other.council().life().successors().contains(council.id())).toList());
        return facts;
    }

    /// That it is there no more, and where to look; nothing while it is.
    public Banner banner() {
        return banner(successors());
    }

    /// The same above a policy, with those of its kind that successors have.
    public Banner banner(PolicyKind kind) {
        List<Link> ways = new ArrayList<>();
        guides().forEach(successor -> {
            successor.only(kind::equals).policies().forEach(policy -> ways.add(policy(policy)));
            if (!successor.has(kind)) {
                ways.add(from.to(successor.council()));
            }
        });
        return banner(ways);
    }

    private Link policy(PolicyGuide policy) {
        return from.to(Address.of(policy.id()),
                say("year.policy", Words.opening(policy.council().called()), policy.title()));
    }

    /// When it ended, in a list; empty while it is there.
    public Optional<String> ended() {
        return council.life().ended().filter(_ -> guide(council.id()).ended())
                .map(day -> say("council.ended", from.dates().of(day)));
    }

    private Banner banner(List<Link> ways) {
        String words = say(ways.isEmpty() ? "banner.ended.alone" : "banner.ended.words");
        return ended().map(when -> new Banner(say("banner.ended", Words.opening(council.called())),
                when + ". " + words, ways)).orElse(Banner.NONE);
    }

    private List<Link> successors() {
        return guides().stream().map(successor -> from.to(successor.council())).toList();
    }

    private List<CouncilGuide> guides() {
        return council.life().successors().stream().map(this::guide).toList();
    }

    private CouncilGuide guide(CouncilId id) {
        return from.guide().find(id).orElseThrow();
    }

    private void add(List<Detail> facts, String key, List<CouncilGuide> councils) {
        if (!councils.isEmpty()) {
            facts.add(Detail.of(say(key), councils.stream().map(each -> from.to(each.council())).toList()));
        }
    }

    private String say(String key, Object... parts) {
        return from.words().say(key, parts);
    }
}
