package clausebook.index;

import clausebook.corpus.Answer;
import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.Council;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Fact;
import clausebook.corpus.Instrument;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Term;
import clausebook.corpus.Topic;
import clausebook.guide.CrossReference;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One clause or item as the index sees it.
///
/// @param root the ordinal of the clause that is one hit with all its items
/// @param item 0 for that clause itself, else the ordinal of its item in reading order
/// @param text its own plain words
/// @param stem the plain words it reads on from, or empty
record ClauseDoc(PlacedClause placed, int root, int item, String text, String stem) {

    static ClauseDoc of(PlacedClause placed, int root, int item, MentionWords mentions) {
        return new ClauseDoc(placed, root, item, mentions.plain(placed), placed.stem().map(mentions::plain).orElse(""));
    }

    Clause clause() {
        return placed.clause();
    }

    /// The title it is found by: an item has that of its clause, a lead-in that of its section.
    String title() {
        String title = placed.root().clause().title();
        return title.isEmpty() ? placed.section().title() : title;
    }

    /// True where the title is its own, so that typing the whole title means this clause.
    boolean titled() {
        return item == 0;
    }

    /// All words that a search looks through beside the title: what it reads on from, its own, and what its rules and facts say.
    String searched() {
        return Stream.of(stem, text, meant()).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// What its rules and facts say, a line each.
    String meant() {
        Stream<String> rules = clause().rules().stream().flatMap(rule -> Stream.of(rule.says(), rule.when(), rule.unless()));
        Stream<String> facts = clause().facts().stream().map(Fact::says);
        return Stream.concat(rules, facts).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// The answers that its rules and facts give.
    Stream<Answer> answers() {
        return Stream.concat(clause().rules().stream().flatMap(rule -> rule.answers().stream()),
                clause().facts().stream().flatMap(fact -> fact.answers().stream()));
    }

    /// The questions that it answers, each once.
    Stream<Question> questions() {
        return answers().map(Answer::question).distinct();
    }

    /// The number as people type it: `7.3.a` for item (a) of 7.3; empty where nothing is printed.
    String number() {
        return number(placed);
    }

    private static String number(PlacedClause placed) {
        String own = placed.clause().number().replaceAll("[()]", "").toLowerCase(java.util.Locale.ROOT);
        if (own.isEmpty() || Character.isDigit(own.charAt(0)) || placed.parent().isEmpty()) {
            return own;
        }
        return number(placed.parent().orElseThrow()) + "." + own;
    }

    /// What the clause is about, names or binds, as terms of the index: `t:photos`, `r:clerk`, `c:pewsey`, each once.
    Set<String> about() {
        Set<String> about = new LinkedHashSet<>();
        topics().forEach(topic -> about.add(key(topic)));
        placed.references().stream().map(CrossReference::target).forEach(target -> add(target, about));
        clause().quotes().ifPresent(quoted -> about.add(key(quoted)));
        clause().rules().stream().flatMap(ClauseDoc::bearersAndOffices).forEach(bearer -> about.add(key(bearer)));
        audiences().forEach(audience -> about.add(key(audience)));
        about.add(key(placed.edition().council()));
        return about;
    }

    private static void add(Target target, Set<String> about) {
        switch (target) {
            case Target.ToInstrument to -> about.add(key(to.instrument()));
            case Target.ToRole to -> about.add(key(to.role()));
            case Target.ToTerm to -> about.add(key(to.term()));
            case Target.ToClause _ -> {
                // A clause that only points at another is not about what that one says.
            }
        }
    }

    private static Stream<Bearer> bearersAndOffices(Rule rule) {
        return Stream.of(rule.who(), rule.approval(), rule.tell()).flatMap(List::stream);
    }

    /// Its own topics; an item without any has those of what it is part of.
    List<Topic> topics() {
        PlacedClause here = placed;
        while (here.clause().topics().isEmpty() && here.parent().isPresent()) {
            here = here.parent().get();
        }
        return here.clause().topics();
    }

    /// Whom it binds; where it sets no duty, whom its edition covers.
    Set<Audience> audiences() {
        if (clause().rules().isEmpty()) {
            return new LinkedHashSet<>(placed.edition().edition().covers());
        }
        return clause().rules().stream().flatMap(rule -> rule.who().stream()).filter(Audience.class::isInstance).map(Audience.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whom its duties bind, in words; empty where they bind all whom the edition covers, or where it has none.
    String bearers() {
        return clause().rules().stream().allMatch(Rule::inherited)
                ? ""
                : clause().rules().stream().flatMap(rule -> rule.who().stream()).map(Entry::name).distinct()
                        .collect(Collectors.joining(", "));
    }

    /// Its duties, each once, in the order of the list.
    List<Duty> duties() {
        return clause().rules().stream().map(Rule::duty).distinct().sorted().toList();
    }

    static String key(Council council) {
        return "c:" + council.id().slug();
    }

    static String key(Entry entry) {
        return switch (entry) {
            case Topic _ -> "t:";
            case Instrument _ -> "i:";
            case Role _ -> "r:";
            case Audience _ -> "a:";
            case Term _ -> "g:";
            default -> "x:";
        } + entry.id();
    }
}
