package clausebook.suggest;

import clausebook.suggest.Sentences.Passage;
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

    /// "The Marketing and Media team" and longer names stand before their verb.
    private static final int MOST_WORDS_OF_AN_OFFICE = 9;

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
            List<Proposal> duties = duties(sentence, lead, passage.below());
            if (duties.stream().noneMatch(duty -> leads.isOpened(sentence, duty))) {
                found.addAll(duties.isEmpty() ? List.of(fact(sentence)) : duties);
            }
            lead = lead.behindFirst();
        }
        return found;
    }

    /// Those of a sentence; where it ends in "unless:", the last goes on with what stands below.
    private List<Proposal> duties(Sentence sentence, Lead lead, List<String> below) {
        Optional<Lead.Open> open = Lead.open(sentence.text(), language);
        Sentence told = open.map(end -> new Sentence(end.before(), sentence.start())).orElse(sentence);
        List<Proposal> duties = new ArrayList<>(new SentenceReader(language, codebook, told, lead).duties());
        duties.removeIf(duty -> duty.isWithoutWords() && !leads.isOpened(sentence, duty));
        if (open.isPresent() && !duties.isEmpty()) {
            duties.add(duties.removeLast().under(open.get(), below, language.is(Kind.CONDITIONS, open.get().word())));
        }
        return duties;
    }

    /// "You are personally accountable", "staff are responsible for what they post".
    private boolean isAnswerable(NormalWords words) {
        return language.has(words, Kind.ANSWERABLE) || language.has(words, Kind.ANSWERS_FOR);
    }

    /// "The team reviews each request": what an office does is its responsibility.
    private boolean isOffice(NormalWords sentence) {
        List<String> forms = sentence.words();
        for (int at = 1; at < Math.min(MOST_WORDS_OF_AN_OFFICE, forms.size()); at++) {
            if (language.is(Kind.OFFICES, forms.get(at - 1)) && language.isDone(forms.get(at))) {
                return true;
            }
        }
        return false;
    }

    private Proposal fact(Sentence sentence) {
        NormalWords words = language.words(sentence.text());
        ClauseKind kind = ClauseKind.INFORMATION;
        if (language.has(words, Kind.CONSEQUENCES)) {
            kind = ClauseKind.CONSEQUENCE;
        } else if (language.has(words, Kind.DEFINITIONS)) {
            kind = ClauseKind.DEFINITION;
        } else if (isAnswerable(words) || isOffice(words)) {
            kind = ClauseKind.RESPONSIBILITY;
        }
        return new Proposal(Optional.empty(), kind, "", new Cut(sentence.text(), "", ""), "", false, Proof.SAID);
    }
}
