package clausebook.suggest;

import clausebook.reading.Proof;
import clausebook.corpus.Duty;
import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.NormalWords;
import clausebook.suggest.Lead.Reach;
import clausebook.suggest.Sentences.Sentence;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the force that the words above a passage give it.
final class Leads {

    /// "You must:" is open; behind "you must keep to these rules:" only what begins with a verb is told to be done.
    private static final int OPEN_WORDS = 3;
    private final SuggestWords language;
    private final Codebook codebook;

    Leads(SuggestWords language, Codebook codebook) {
        this.language = language;
        this.codebook = codebook;
    }

    /// @param stems outermost first; the nearest that has a force decides
    Lead above(List<String> stems) {
        return stems.reversed().stream().map(this::of).filter(lead -> lead != Lead.NONE).findFirst()
                .orElse(Lead.NONE);
    }

    private Lead of(String stem) {
        Optional<Duty> heading = language.ofHeading(stem)
                .or(() -> Sentences.OPENS_A_LIST.matcher(stem).find() ? Optional.empty() : forceAlone(stem));
        if (heading.isPresent()) {
            return new Lead(heading, language.bareHeading(stem), Proof.HEADING, Reach.ALL);
        }
        List<Sentence> sentences = new Sentences(stem, language).all();
        if (!sentences.isEmpty() && Lead.open(sentences.getLast().text(), language).isPresent()) {
            return Lead.PURPOSE;
        }
        return !sentences.isEmpty() && Sentences.OPENS_A_LIST.matcher(stem).find()
                ? opened(sentences.getLast())
                : Lead.NONE;
    }

    private Lead opened(Sentence sentence) {
        NormalWords words = language.words(sentence.text());
        Optional<String> forbidden = language.list(Kind.FORBIDDEN_THINGS).stream().filter(words::has).findFirst();
        if (forbidden.isPresent()) {
            return new Lead(Optional.of(Duty.MUST_NOT), forbidden.get(), Proof.LEAD_IN, Reach.ALL);
        }
        List<Proposal> duties = new SentenceReader(language, codebook, sentence, Lead.NONE).duties();
        if (!duties.isEmpty()) {
            Proposal last = duties.getLast();
            boolean open = isOpened(sentence, last) || last.duty().filter(Duty::forbids).isPresent();
            return new Lead(last.duty(), last.printed(), Proof.LEAD_IN, open ? Reach.ALL : Reach.ORDERS);
        }
        List<ForcePhrase> phrases = codebook.in(sentence.text());
        if (phrases.isEmpty() && isPurpose(words.withoutMarks())) {
            return Lead.PURPOSE;
        }
        return phrases.isEmpty() || isAble(sentence.text(), phrases.getLast())
                || !phrases.getLast().duties().equals(Set.of(Duty.MAY))
                || !isOpen(sentence.text().substring(phrases.getLast().end()))
                        ? Lead.NONE
                        : new Lead(Optional.of(Duty.MAY), phrases.getLast().words(), Proof.LEAD_IN, Reach.ALL);
    }

    /// True where a duty is told by what stands below it: "Users must not at any time:", "you must make sure that:".
    boolean isOpened(Sentence sentence, Proposal duty) {
        String text = sentence.text();
        return Sentences.OPENS_A_LIST.matcher(text).find() && Lead.open(text, language).isEmpty()
                && isOpen(text.substring(Math.max(0, text.lastIndexOf(duty.printed())) + duty.printed().length()));
    }

    private boolean isPurpose(NormalWords lead) {
        return language.has(lead, Kind.PURPOSES) && language.is(Kind.INFINITIVE, lead.words().getLast());
    }

    /// "What you can expect:" permits nothing.
    private boolean isAble(String text, ForcePhrase phrase) {
        return language.has(language.words(phrase.words()), Kind.ABILITY)
                && language.begins(language.words(text.substring(phrase.end())), Kind.ABLE);
    }

    private boolean isOpen(String rest) {
        List<String> words = language.words(rest).withoutMarks().words();
        return words.isEmpty()
                || words.size() <= OPEN_WORDS && !language.is(Kind.NAMES_OF_LISTS, words.getLast());
    }

    /// "You cannot", "What you must not do": words of force with nothing that they are said of.
    private Optional<Duty> forceAlone(String heading) {
        List<ForcePhrase> phrases = codebook.in(heading);
        if (phrases.size() != 1 || phrases.getFirst().duties().contains(Duty.MAY) && !phrases.getFirst().duties()
                .equals(Set.of(Duty.MAY))) {
            return Optional.empty();
        }
        ForcePhrase phrase = phrases.getFirst();
        NormalWords rest = language.words(heading.substring(0, phrase.start()) + heading.substring(phrase.end()))
                .withoutMarks();
        return rest.words().stream().allMatch(word -> language.is(Kind.IN_HEADINGS, word))
                ? phrase.duties().stream().sorted().findFirst()
                : Optional.empty();
    }
}
