package clausebook.suggest;

import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;

/// Words of force in their sentence.
///
/// @param own    their own words in normal form
/// @param before the words before them, from the words of force before on
/// @param after  the words behind them
/// @param first  true where no words of force stand before them in the sentence
record PlacedPhrase(ForcePhrase phrase, NormalWords own, NormalWords before, NormalWords after, boolean first,
        SuggestWords language) {

    static PlacedPhrase of(String sentence, ForcePhrase phrase, int from, SuggestWords language) {
        return new PlacedPhrase(phrase, language.words(phrase.words()),
                language.words(sentence.substring(from, phrase.start())),
                language.words(sentence.substring(phrase.end())), from == 0, language);
    }

    /// True where somebody or something is ruled by them: not in "topics that may inflame" or "the need for care".
    boolean setsADuty() {
        return !isSubordinate() && !isNoDuty() && (own.all().size() > 1 || singleCounts());
    }

    /// "What you post must be true" is no subordinate sentence: its first word opens what the duty is about.
    private boolean isSubordinate() {
        List<String> words = before.words();
        boolean opened = first && !words.isEmpty() && language.is(Kind.OPENS_SUBJECT, words.getFirst());
        boolean pronoun = language.is(Kind.OPENS_SUBJECT, last())
                && (words.size() == 1 || isMark(words.get(words.size() - 2)));
        return !opened && !pronoun && language.force().isSubordinate(before) && !isBehindRelative(words);
    }

    /// "An employee who falls ill must …": the words on "who" have a verb of their own.
    private boolean isBehindRelative(List<String> words) {
        int relative = words.size() - 1;
        while (relative >= 0 && !language.is(Kind.RELATIVES, words.get(relative))) {
            relative--;
        }
        List<String> behind = words.subList(relative + 1, words.size());
        return relative >= 0 && behind.size() > 1 && !language.is(Kind.PEOPLE, behind.getFirst())
                && behind.stream().noneMatch(word -> language.is(Kind.OPENS_WHEN, word));
    }

    /// "To avoid harm", "as the policies require.", "the access that she has to the account".
    private boolean isNoDuty() {
        boolean nothingToDo = after.all().isEmpty() || isMark(after.words().getFirst());
        return language.is(Kind.INFINITIVE, last())
                || language.is(Kind.WANTS, own.words().getFirst()) && nothingToDo && !language.is(Kind.BE, last())
                || language.is(Kind.INFINITIVE, own.words().getLast()) && language.begins(after, Kind.ARTICLES);
    }

    private boolean singleCounts() {
        String word = own.words().getFirst();
        if (language.is(Kind.BEHIND_BE, word)) {
            return language.is(Kind.BE, last());
        }
        if (language.is(Kind.NEEDS, word)) {
            return language.begins(after, Kind.INFINITIVE) && !language.is(Kind.NONE, last());
        }
        if (language.is(Kind.NOUNS_OF_DUTY, word)) {
            return language.is(Kind.HAVE, last());
        }
        return !language.is(Kind.OPENS_ORDERS_ALONE, word) || isBehindMark();
    }

    private String last() {
        return before.all().isEmpty() ? "" : before.words().getLast();
    }

    /// True at the start of a sentence, and behind a comma or another mark.
    boolean isBehindMark() {
        return before.all().isEmpty() || isMark(last());
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.charAt(0));
    }

    /// True for a bare order: nobody who does it stands before it, as in "if they do not agree".
    boolean standsAsOrder() {
        return !language.is(Kind.PEOPLE, last()) && !language.is(Kind.INFINITIVE, last())
                && !language.is(Kind.BODIES, last()) && (isBehindMark() || language.is(Kind.JOINS, last())
                        || language.is(Kind.BEFORE_AN_ORDER, last()) || language.begins(before, Kind.CONDITIONS));
    }

    /// "Has responsibility for", "requires staff to": what is to be done is no verb behind them.
    boolean isOfNouns() {
        return own.all().size() == 1 && (language.is(Kind.ANSWERS_FOR, own.words().getFirst())
                || language.is(Kind.NOUNS_OF_DUTY, own.words().getFirst())
                || language.is(Kind.WANTS, own.words().getFirst()) && !language.begins(after, Kind.INFINITIVE));
    }

    /// "No tree may be felled": what stands before turns them.
    boolean isOfNone() {
        return language.begins(before, Kind.NONE);
    }

    boolean isPassive() {
        return language.force().isPassive(after);
    }

    /// True where people, or those who act for the council, stand before them.
    boolean namesADoer() {
        return language.has(before, Kind.PEOPLE) || language.has(before, Kind.BODIES);
    }

    boolean namesSomebody() {
        return language.has(before, Kind.PEOPLE) || language.has(before, Kind.OFFICES);
    }

    /// "Responsible for what they post" binds nobody to anything; "for keeping the gate locked" does, and so does what
    /// an office is responsible for.
    boolean answersOnly() {
        List<String> words = after.words();
        boolean doing = words.size() > 1 && !language.is(Kind.THINGS, words.get(1))
                && language.list(Kind.DOING).stream().anyMatch(words.get(1)::endsWith);
        return has(Kind.ANSWERS_FOR) && !language.has(before, Kind.OFFICES) && !doing;
    }

    /// True where one of their own words is of a list.
    boolean has(Kind kind) {
        return own.words().stream().anyMatch(word -> language.is(kind, word));
    }

    boolean isNegative() {
        return own.count(WordClass.NEGATIONS) > 0;
    }

    /// "Will not be tolerated".
    boolean refuses() {
        return language.has(language.words(phrase.words()), Kind.REFUSED) || language.has(after, Kind.REFUSED);
    }
}
