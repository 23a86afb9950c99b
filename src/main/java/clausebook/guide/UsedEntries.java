package clausebook.guide;

import clausebook.corpus.Answer;
import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Edition;
import clausebook.corpus.Entry;
import clausebook.corpus.Fact;
import clausebook.corpus.Instrument;
import clausebook.corpus.Question;
import clausebook.corpus.Rule;
import clausebook.corpus.Vocabulary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Which entries of the vocabulary some council uses, or an entry that is used.
public final class UsedEntries {

    private final Set<Entry> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LinkedCorpus linked;

    private UsedEntries(LinkedCorpus linked) {
        this.linked = linked;
    }

    /// All of them.
    public static Set<Entry> of(LinkedCorpus linked) {
        UsedEntries entries = new UsedEntries(linked);
        entries.collect(linked.corpus());
        return entries.used;
    }

    /// Entries that name the kinds of policy they belong to and are not used yet: they came with a kind, and have no
    /// page before some clause needs them. A topic of a question that is used is not among them; an audience that
    /// nobody but they name is.
    public static Set<Entry> waiting(LinkedCorpus linked) {
        return waiting(linked.corpus().vocabulary(), of(linked));
    }

    /// The same where it is known already what is used.
    public static Set<Entry> waiting(Vocabulary vocabulary, Set<Entry> inUse) {
        Set<Entry> used = Collections.newSetFromMap(new IdentityHashMap<>());
        used.addAll(inUse);
        vocabulary.questions().all().stream().filter(used::contains).map(Question::topics).toList()
                .forEach(used::addAll);
        Set<Entry> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        vocabulary.all().stream().filter(entry -> !entry.kinds().isEmpty() && !used.contains(entry))
                .forEach(waiting::add);
        vocabulary.questions().all().stream().filter(waiting::contains).flatMap(question -> question.askedBy().stream())
                .filter(audience -> !used.contains(audience)).forEach(waiting::add);
        return waiting;
    }

    private void collect(Corpus corpus) {
        corpus.councils().forEach(council -> {
            used.addAll(council.offices().keySet());
            council.policies().forEach(policy -> {
                used.add(policy.kind());
                policy.editions().forEach(this::collect);
            });
        });
        corpus.vocabulary().questions().all().stream().filter(question -> !question.silent().isEmpty())
                .forEach(used::add);
        used.stream().filter(Instrument.class::isInstance).map(Instrument.class::cast).toList()
                .forEach(instrument -> corpus.vocabulary().instruments().find(instrument.seems()).ifPresent(used::add));
        corpus.vocabulary().audiences().all().stream().filter(used::contains).toList()
                .forEach(audience -> corpus.vocabulary().audiences().find(audience.within()).ifPresent(used::add));
        corpus.vocabulary().questions().all().stream().filter(used::contains).map(Question::askedBy)
                .forEach(used::addAll);
    }

    private void collect(Edition edition) {
        used.addAll(edition.covers());
        edition.notCovered().forEach(part -> used.add(part.audience()));
        edition.review().ifPresent(review -> used.addAll(review.by()));
        edition.clauses().forEach(this::collect);
    }

    private void collect(Clause clause) {
        used.addAll(clause.topics());
        clause.quotes().ifPresent(used::add);
        clause.rules().forEach(this::collect);
        clause.facts().forEach(this::collect);
        linked.of(clause).forEach(reference -> collect(reference.target()));
    }

    private void collect(Rule rule) {
        used.addAll(rule.moments());
        used.addAll(rule.approval());
        used.addAll(rule.tell());
        collect(rule.who(), rule.answers());
    }

    private void collect(Fact fact) {
        collect(fact.who(), fact.answers());
    }

    private void collect(List<Bearer> who, List<Answer> answers) {
        used.addAll(who);
        answers.forEach(answer -> {
            used.add(answer.question());
            used.addAll(answer.who());
        });
    }

    private void collect(Target target) {
        switch (target) {
            case Target.ToInstrument to -> used.add(to.instrument());
            case Target.ToRole to -> used.add(to.role());
            case Target.ToTerm to -> used.add(to.term());
            case Target.ToClause _ -> {}
        }
    }
}
