package clausebook.words;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Entry;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Section;
import clausebook.force.StaleNumber;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.FactChange;
import clausebook.guide.SectionChange;
import clausebook.guide.Standing;
import java.util.ArrayList;
import java.util.List;

/// What an edition changed for the policy as a whole.
public record WholePolicyChanges(Words words, EditionChanges changes) {

    /// A fact of the edition, before and after; what is not given says so.
    public record Fact(String name, String before, String after) {}

    /// Who is covered now or no longer, sections, ids that changed hands, numbers that lead elsewhere; a sentence each.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(covers());
        changes.sections().stream().map(this::section).forEach(lines::add);
        ClauseNames names = new ClauseNames(words);
        changes.misused().forEach(
                pair -> lines.add(words.say("whole.misused", names.name(pair.before()), names.name(pair.after()))));
        changes.stale().stream().map(this::stale).forEach(lines::add);
        return lines;
    }

    /// Who is covered now or no longer; a sentence each.
    public List<String> covers() {
        List<String> lines = new ArrayList<>();
        if (!changes.coversGained().isEmpty()) {
            lines.add(words.say("whole.gained", Entry.names(changes.coversGained())));
        }
        if (!changes.coversLost().isEmpty()) {
            lines.add(lost(Entry.names(changes.coversLost())));
        }
        return lines;
    }

    /// With the numbers of the clauses that bound them; a clause without a number goes by its title.
    private String lost(String who) {
        List<String> clauses = new ArrayList<>();
        for (ClauseChange change : changes.clauses()) {
            if (changes.coversLost().stream().anyMatch(change.released()::contains)) {
                change.after().stream().map(new ClauseNames(words)::called).forEach(clauses::add);
            }
        }
        return clauses.isEmpty()
                ? words.say("whole.lost", who)
                : words.say("whole.lost.clauses", who, String.join(", ", clauses));
    }

    private String stale(StaleNumber stale) {
        String clause = name(stale.clause().id(), changes.to());
        String was = name(stale.was(), changes.from());
        return stale.is().map(id -> words.say("whole.stale", clause, stale.number(), was, name(id, changes.to())))
                .orElseGet(() -> words.say("whole.stale.nobody", clause, stale.number(), was));
    }

    /// A clause, or a section, which has an id of the same kind.
    private String name(ClauseId id, EditionGuide in) {
        return in.find(id).map(new ClauseNames(words)::name)
                .or(() -> in.edition().allSections().filter(section -> section.id().equals(id)).findFirst()
                        .map(this::heading))
                .orElseThrow();
    }

    private String section(SectionChange change) {
        return words.say("section-change." + change.kind().word(), change.before().map(this::heading).orElse(""),
                change.after().map(this::heading).orElse(""));
    }

    private String heading(Section section) {
        return new ClauseNames(words).heading(section);
    }

    /// The edition's own facts that changed, such as its status and dates.
    public List<Fact> facts() {
        boolean draft = changes.to().standing() == Standing.DRAFT;
        return changes.facts().stream()
                .map(change -> new Fact(words.say("fact-change." + change.fact().word()),
                        shown(change.fact(), change.before(), false), shown(change.fact(), change.after(), draft)))
                .toList();
    }

    /// @param draft true where what is not given may still come
    private String shown(FactChange.Fact fact, String value, boolean draft) {
        if (value.isEmpty()) {
            return words.say(draft && fact != FactChange.Fact.WITHDRAWN ? "not-yet" : "change.not-given");
        }
        return switch (fact) {
            case STATUS -> words.say("standing." + value);
            case WORDING -> words.say("wording." + value);
            case TITLE, MINUTE -> value;
            case ADOPTED, ISSUED, IN_FORCE, REVIEW_DUE, WITHDRAWN ->
                    PartialDate.parse(value).map(new Dates(words)::of).orElse(value);
        };
    }
}
