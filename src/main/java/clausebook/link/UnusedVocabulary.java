package clausebook.link;

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
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.guide.LinkedCorpus;
import clausebook.guide.Target;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Warns of entries of the vocabulary that no council uses.
final class UnusedVocabulary {

    private final Set<Entry> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LinkedCorpus linked;

    private UnusedVocabulary(LinkedCorpus linked) {
        this.linked = linked;
    }

    /// Nothing is told while some clause is not read: nobody knows yet what it needs.
    static void report(LinkedCorpus linked, Problems problems) {
        if (hasUnread(linked.corpus())) {
            return;
        }
        UnusedVocabulary vocabulary = new UnusedVocabulary(linked);
        vocabulary.collect(linked.corpus());
        linked.corpus().vocabulary().all().stream().filter(entry -> !vocabulary.used.contains(entry))
                .forEach(entry -> problems.add(ProblemCode.UNUSED_VOCABULARY, entry.at(),
                        "nothing uses " + Quoted.of(entry.id()),
                        "readers would be offered a word that leads to nothing",
                        "use it in a clause, or take the entry away"));
    }

    private static boolean hasUnread(Corpus corpus) {
        return corpus.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream()).flatMap(Edition::clauses)
                .anyMatch(clause -> !clause.isRead());
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
