package clausebook.suggest;

import clausebook.reading.Proof;
import clausebook.corpus.ClauseKind;
import clausebook.force.Codebook;
import clausebook.force.NormalWords;
import clausebook.suggest.Sentences.Sentence;
import clausebook.suggest.SuggestWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads duties and facts out of a passage by the words that carry them.
final class DutyReader {

    private final SuggestWords language;
    private final Codebook codebook;
    private final Leads leads;

    /// @param codebook of the same language
    DutyReader(SuggestWords language, Codebook codebook) {
        this.language = language;
        this.codebook = codebook;
        this.leads = new Leads(language, codebook);
    }

    /// What a passage might mean, in the order of its words; a sentence without a duty gives one fact.
    List<Proposal> read(Passage passage) {
        Lead lead = leads.above(passage.stems());
        List<Proposal> found = new ArrayList<>();
        for (Sentence sentence : new Sentences(passage.text(), language).all()) {
            List<Proposal> duties = new SentenceReader(language, codebook, sentence, lead).duties();
            if (duties.stream().noneMatch(duty -> duty.opensAList(sentence.text()))) {
                found.addAll(duties.isEmpty() ? List.of(fact(sentence)) : duties);
            }
            lead = lead.behindFirst();
        }
        return found;
    }

    private Proposal fact(Sentence sentence) {
        NormalWords words = language.words(sentence.text());
        ClauseKind kind = ClauseKind.INFORMATION;
        if (language.has(words, Kind.CONSEQUENCES)) {
            kind = ClauseKind.CONSEQUENCE;
        } else if (language.has(words, Kind.DEFINITIONS)) {
            kind = ClauseKind.DEFINITION;
        } else if (language.has(words, Kind.ANSWERABLE)) {
            kind = ClauseKind.RESPONSIBILITY;
        }
        return new Proposal(Optional.empty(), kind, "", new Cut(sentence.text(), "", ""), "", false, Proof.SAID);
    }
}
