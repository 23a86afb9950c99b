package clausebook.index.analysis;

import clausebook.character.Characters;
import clausebook.corpus.Answer;
import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.Council;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Part;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Term;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One clause or item as the index sees it.
///
/// @param root the ordinal of the clause that is one hit with all its items
/// @param item 0 for that clause itself, else the ordinal of its item in reading order
/// @param text its own plain words
/// @param stem the plain words it reads on from, or empty
public record IndexedClause(PlacedClause placed, int root, int item, String text, String stem) {

    public Clause clause() {
        return placed.clause();
    }

    /// The title it is found by: an item has that of its clause, a lead-in that of its section.
    public String title() {
        String title = placed.root().clause().title();
        return Characters.folded(title.isEmpty() ? placed.section().title() : title);
    }

    /// What it is shown by: its title, or what stands in its place.
    public String heading() {
        PlacedClause root = placed.root();
        return root.part() == Part.CLAUSE ? Characters.folded(root.heading()) : title();
    }

    /// True where the title is its own, so that typing the whole title means this clause.
    public boolean titled() {
        return item == 0;
    }

    /// What its rules and facts say, a line each.
    String meant() {
        StringBuilder meant = new StringBuilder();
        for (Rule rule : clause().rules()) {
            line(meant, rule.says());
            line(meant, rule.when());
            line(meant, rule.unless());
        }
        clause().facts().forEach(fact -> line(meant, fact.says()));
        return meant.toString();
    }

    private static void line(StringBuilder lines, String words) {
        if (!words.isEmpty()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(words);
        }
    }

    /// The answers that its rules and facts give.
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        clause().rules().forEach(rule -> answers.addAll(rule.answers()));
        clause().facts().forEach(fact -> answers.addAll(fact.answers()));
        return answers;
    }

    /// The questions that it answers, each once.
    List<Question> questions() {
        List<Answer> answers = answers();
        return answers.isEmpty() ? List.of() : answers.stream().map(Answer::question).distinct().toList();
    }

    /// The numbers that it is found by: see [PrintedNumber].
    public Set<String> numbers() {
        return PrintedNumber.keys(this);
    }

    /// The language that it is searched in.
    Language language() {
        return Language.of(placed.edition());
    }

    /// Its own topics; an item without any has those of what it is part of.
    public List<Topic> topics() {
        PlacedClause here = placed;
        while (here.clause().topics().isEmpty() && here.parent().isPresent()) {
            here = here.parent().get();
        }
        return here.clause().topics();
    }

    /// Whom it binds; where it sets no duty, whom its edition covers; nobody where nobody has read whom it binds. Whom
    /// several of its duties bind may stand there several times.
    public List<Audience> audiences() {
        if (!placed.isRead()) {
            return List.of();
        }
        if (clause().rules().isEmpty()) {
            return placed.edition().covers();
        }
        List<Audience> audiences = new ArrayList<>();
        for (Rule rule : clause().rules()) {
            for (Bearer bearer : rule.who()) {
                if (bearer instanceof Audience audience) {
                    audiences.add(audience);
                }
            }
        }
        return audiences;
    }

    /// Whom its duties bind, in words; empty where they bind all whom the edition covers, or where it has none.
    public String bearers() {
        return clause().rules().stream().allMatch(Rule::inherited)
                ? ""
                : clause().rules().stream().flatMap(rule -> rule.who().stream()).map(Entry::name).distinct()
                        .collect(Collectors.joining(", "));
    }

    /// Its duties, each once, in the order of the list.
    public Set<Duty> duties() {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        clause().rules().forEach(rule -> duties.add(rule.duty()));
        return duties;
    }

    public static String key(Council council) {
        return "c:" + council.id().slug();
    }

    public static String key(Entry entry) {
        return switch (entry) {
            case Topic _ -> "t:";
            case Instrument _ -> "i:";
            case Role _ -> "r:";
            case Audience _ -> "a:";
            case Term _ -> "g:";
            case Question _ -> "q:";
            default -> "x:";
        } + entry.id();
    }
}
