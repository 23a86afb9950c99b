package clausebook.render.part.text;

import clausebook.corpus.Capacity;
import clausebook.corpus.Rule;
import clausebook.guide.PlacedClause;
import clausebook.guide.RuleOfClause;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Marks;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes rules out: the duty, what is to be done, and when, unless, by whom, with whose approval, whom to tell.
public record RuleLines(Viewpoint from) {

    /// A rule of a clause.
    public RuleLine of(PlacedClause placed, Rule rule) {
        String number = placed.parent().isPresent() ? placed.clause().itemNumber() : "";
        return new RuleLine(new Link("#" + placed.clause().id().slug(), number), new Marks(from).of(rule.duty(), ""),
                rule.says(), details(placed, rule));
    }

    /// A rule apart from its clause, to which it leads, with all that limits it.
    ///
    /// @param whom whom it binds where that is not clear from where it stands, or empty
    public RuleLine apart(RuleOfClause bound, String whom) {
        return new RuleLine(from.to(bound.clause()), new Marks(from).of(bound.rule().duty(), whom), bound.rule().says(),
                limits(bound.rule()));
    }

    private List<Detail> details(PlacedClause placed, Rule rule) {
        List<Detail> details = new ArrayList<>();
        add(details, "rule.when", rule.when());
        add(details, "rule.unless", rule.unless());
        addLinks(details, "rule.who", Marks.bindsAll(placed, rule) ? List.of() : from.to(rule.who()));
        details.addAll(consent(rule));
        return details;
    }

    /// All that limits a rule or belongs to it, where it is clear whom it binds.
    public List<Detail> limits(Rule rule) {
        List<Detail> limits = new ArrayList<>();
        add(limits, "rule.when", rule.when());
        add(limits, "rule.unless", rule.unless());
        limits.addAll(consent(rule));
        return limits;
    }

    /// All that limits some rules that stand together: each limit with the duty that it limits, each once.
    public List<Detail> limits(List<Rule> rules) {
        Set<Detail> limits = new LinkedHashSet<>();
        for (Rule rule : rules) {
            String duty = from.words().say("duty." + rule.duty().word());
            limits(rule).forEach(limit -> limits
                    .add(Detail.of(from.words().say("rule.limit", duty, limit.term()), limit.values())));
        }
        return List.copyOf(limits);
    }

    /// For whom one speaks, whose approval is needed, and whom to tell.
    private List<Detail> consent(Rule rule) {
        List<Detail> details = new ArrayList<>();
        add(details, "rule.capacity", capacity(rule.capacity()));
        addLinks(details, "rule.approval", from.to(rule.approval()));
        addLinks(details, "rule.tell", from.to(rule.tell()));
        return details;
    }

    private void add(List<Detail> details, String key, String value) {
        if (!value.isEmpty()) {
            details.add(Detail.of(from.words().say(key), value));
        }
    }

    private void addLinks(List<Detail> details, String key, List<Link> links) {
        if (!links.isEmpty()) {
            details.add(Detail.of(from.words().say(key), links));
        }
    }

    /// The capacities in words; empty where the source does not say.
    private String capacity(List<Capacity> capacity) {
        return capacity.stream().map(each -> from.words().say("capacity." + each.word()))
                .collect(Collectors.joining(", "));
    }
}
