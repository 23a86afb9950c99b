package clausebook.export;

import clausebook.address.Address;
import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Entry;
import clausebook.corpus.Fact;
import clausebook.corpus.Reading;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Status;
import clausebook.corpus.Topic;
import clausebook.corpus.Worded;
import clausebook.corpus.Wording;
import clausebook.guide.CouncilGuide;
import clausebook.guide.CrossReference;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.Target;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// One clause or item of one edition as data: nothing inherited is left out.
record ClauseRecord(Guide guide, PlacedClause placed) {

    /// The clauses of one council or all, in the order of council, policy, edition and reading.
    static Stream<ClauseRecord> of(Guide guide, Stream<CouncilGuide> councils) {
        return councils.flatMap(council -> council.policies().stream()).flatMap(policy -> policy.editions().stream())
                .flatMap(edition -> of(guide, edition));
    }

    private static Stream<ClauseRecord> of(Guide guide, EditionGuide edition) {
        return edition.clauses().stream().map(clause -> new ClauseRecord(guide, clause));
    }

    Clause clause() {
        return placed.clause();
    }

    String council() {
        return in().id().policy().council().slug();
    }

    String policy() {
        return in().id().policy().slug();
    }

    String edition() {
        return in().id().slug();
    }

    Status status() {
        return in().status();
    }

    Wording wording() {
        return in().wording();
    }

    boolean leading() {
        return in().leading();
    }

    private EditionGuide in() {
        return placed.edition();
    }

    String id() {
        return clause().id().slug();
    }

    String place() {
        return clause().place();
    }

    String number() {
        return clause().number();
    }

    String title() {
        return clause().title();
    }

    String section() {
        return placed.section().id().slug();
    }

    List<Rule> rules() {
        return clause().rules();
    }

    List<Fact> facts() {
        return clause().facts();
    }

    List<Topic> topics() {
        return clause().topics();
    }

    String text() {
        return new MentionWords(guide).plain(placed);
    }

    /// The plain words of the lead-in it reads on from, or empty.
    String stem() {
        return placed.stem().map(new MentionWords(guide)::plain).orElse("");
    }

    String parent() {
        return placed.parent().map(parent -> parent.clause().id().slug()).orElse("");
    }

    String kind() {
        return clause().kind().map(ClauseKind::word).orElse("");
    }

    /// `none` or `suggested`; empty where a person has read it.
    String reading() {
        return clause().ours().reading().map(Reading::word).orElse("");
    }

    List<String> instruments() {
        List<String> mentioned = ids(Guide.instruments(placed));
        return clause().quotes()
                .map(quoted -> Stream.concat(Stream.of(quoted.id()), mentioned.stream()).distinct().toList())
                .orElse(mentioned);
    }

    List<String> roles() {
        return ids(Guide.roles(placed));
    }

    List<String> references() {
        return placed.references().isEmpty()
                ? List.of()
                : placed.references().stream().map(CrossReference::target).map(ClauseRecord::name).distinct().toList();
    }

    private static String name(Target target) {
        return switch (target) {
            case Target.ToClause to -> to.clause().toString();
            case Target.ToInstrument to -> "instrument:" + to.instrument().id();
            case Target.ToRole to -> "role:" + to.role().id();
            case Target.ToTerm to -> "term:" + to.term().id();
        };
    }

    List<String> citedBy() {
        List<PlacedClause> citing = guide.citing(clause().id());
        return citing.isEmpty() ? List.of() : citing.stream().map(each -> each.clause().id().toString()).toList();
    }

    String url() {
        return guide.address(clause().id());
    }

    String editionUrl() {
        return Address.of(placed.edition().id());
    }

    static List<String> ids(Collection<? extends Entry> entries) {
        return entries.isEmpty() ? List.of() : entries.stream().map(Entry::id).toList();
    }

    static List<String> words(Collection<? extends Worded> values) {
        return values.isEmpty() ? List.of() : values.stream().map(Worded::word).toList();
    }

    /// Audiences by their ids, roles as `role:id`, as they are written in content.
    static List<String> bearers(Collection<? extends Bearer> who) {
        return who.isEmpty()
                ? List.of()
                : who.stream().map(bearer -> bearer instanceof Role ? "role:" + bearer.id() : bearer.id()).toList();
    }
}
