package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The words of force of one sentence that count: not those in a quotation, and two as one where they mean one duty.
record SentencePhrases(String text, Codebook codebook, SuggestWords language) {

    private static final Set<Duty> SOFT = EnumSet.of(Duty.SHOULD, Duty.SHOULD_NOT);

    /// "Shall at all times also be".
    private static final int MOST_BETWEEN = 3;
    private static final String OPENS_QUOTATION = "“";
    private static final String CLOSES_QUOTATION = "”";
    private static final String STRAIGHT = "\"";

    /// In their order.
    List<ForcePhrase> all() {
        List<ForcePhrase> kept = new ArrayList<>();
        for (ForcePhrase phrase : codebook.in(text)) {
            if (isQuoted(phrase) || isMonth(phrase) || !kept.isEmpty() && language.isDeadline(phrase, text)) {
                continue;
            }
            if (!kept.isEmpty() && isOne(kept.getLast(), phrase)) {
                kept.add(both(kept.removeLast(), phrase));
            } else {
                kept.add(phrase);
            }
        }
        return kept;
    }

    private boolean isOne(ForcePhrase first, ForcePhrase next) {
        return isBan(first, next) || isPermission(first, next);
    }

    /// "Are required to refrain", "should under no circumstances".
    private boolean isBan(ForcePhrase first, ForcePhrase next) {
        List<String> between = between(first, next).words();
        boolean none = language.has(language.words(next.words()), Kind.NONE);
        boolean leads = between.stream().allMatch(word -> language.is(Kind.LEADS_ON, word))
                && language.force().isOrder(next.words());
        return !first.forbids() && next.forbids() && (none && between.size() <= 1 || leads);
    }

    /// "Shall be entitled" permits.
    private boolean isPermission(ForcePhrase first, ForcePhrase next) {
        return next.duties().equals(Set.of(Duty.MAY)) && language.force().isPassive(between(first, next))
                && between(first, next).all().size() <= MOST_BETWEEN
                && language.is(Kind.AUXILIARIES, language.words(first.words()).words().getLast());
    }

    private NormalWords between(ForcePhrase first, ForcePhrase next) {
        return language.words(text.substring(first.end(), next.start()));
    }

    private ForcePhrase both(ForcePhrase first, ForcePhrase next) {
        return next.forbids()
                ? new ForcePhrase(text.substring(first.start(), next.end()),
                        Set.of(isSoft(first) && !isEmphatic(next) ? Duty.SHOULD_NOT : Duty.MUST_NOT), first.start(),
                        next.end())
                : next;
    }

    /// "Should refrain" and "no bonfire should" only advise.
    boolean isSoft(ForcePhrase phrase) {
        return !isEmphatic(phrase) && advises(phrase);
    }

    /// "Under no circumstances should": more than advice, and people read it either way.
    boolean isDebated(ForcePhrase phrase) {
        return isEmphatic(phrase) && advises(phrase);
    }

    private boolean advises(ForcePhrase phrase) {
        List<String> words = language.words(phrase.words()).words();
        return SOFT.containsAll(codebook.duties(words.getFirst()))
                || SOFT.containsAll(codebook.duties(words.getLast()));
    }

    private boolean isEmphatic(ForcePhrase phrase) {
        return language.has(language.words(phrase.words()), Kind.EMPHATIC);
    }

    /// "On 7 May 2024".
    private boolean isMonth(ForcePhrase phrase) {
        if (!language.is(Kind.MONTHS, language.words(phrase.words()).words().getLast())
                || !Character.isUpperCase(phrase.words().charAt(0))) {
            return false;
        }
        List<String> before = language.words(text.substring(0, phrase.start())).words();
        boolean counted =
                language.words(text.substring(phrase.end())).words().stream().limit(1).anyMatch(this::isNumber);
        return counted || !before.isEmpty()
                && (isNumber(before.getLast()) || language.is(Kind.BEFORE_A_MONTH, before.getLast()));
    }

    private boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private boolean isQuoted(ForcePhrase phrase) {
        String before = text.substring(0, phrase.start());
        boolean open = count(before, OPENS_QUOTATION) > count(before, CLOSES_QUOTATION)
                || count(before, STRAIGHT) % 2 == 1;
        return open && !text.startsWith(OPENS_QUOTATION) && !text.startsWith(STRAIGHT);
    }

    private static int count(String text, String mark) {
        return text.split(mark, -1).length - 1;
    }
}
