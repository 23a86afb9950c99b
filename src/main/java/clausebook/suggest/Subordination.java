package clausebook.suggest;

import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.ArrayList;
import java.util.List;

/// Tells whether words of force stand in a part of a sentence that has no duty of its own: "topics that may inflame".
///
/// @param before the words before them
/// @param first  true where no words of force stand before them in the sentence
record Subordination(NormalWords before, boolean first, SuggestWords language) {

    private static final int FEW = 5;

    boolean rules() {
        return !isSubject() && language.force().isSubordinate(bare()) && !isBehindRelative() && !isBehindCondition()
                && !isReminded();
    }

    /// "Members are reminded that they must not …": what they are reminded of is a duty of theirs.
    private boolean isReminded() {
        List<String> words = before.words();
        int that = words.size() - 1;
        while (that > 0 && !language.is(Kind.OPENS_SUBJECT, words.get(that))) {
            that--;
        }
        return that > 0 && language.is(Kind.REMINDS, words.get(that - 1)) && words.size() - that <= FEW
                && words.subList(that + 1, words.size()).stream().noneMatch(word -> language.is(Kind.OPENS_WHEN, word));
    }

    /// "What you post must be true" is no subordinate sentence: its first word opens what the duty is about.
    private boolean isSubject() {
        List<String> words = before.words();
        boolean opened = first && !words.isEmpty() && language.is(Kind.OPENS_SUBJECT, words.getFirst());
        boolean pronoun = !words.isEmpty() && language.is(Kind.OPENS_SUBJECT, words.getLast())
                && (words.size() == 1 || isMark(words.get(words.size() - 2)));
        return opened || pronoun;
    }

    /// "Before sharing data you must …": what opens the sentence ends before the pronoun.
    private boolean isBehindCondition() {
        List<String> words = before.words();
        if (!first || words.size() < 4 || !language.is(Kind.PRONOUNS, words.getLast())) {
            return false;
        }
        List<String> between = words.subList(0, words.size() - 1);
        return language.begins(before, Kind.OPENS_WHEN) && !language.is(Kind.JOINS, between.getLast())
                && between.stream().noneMatch(word -> language.is(Kind.PRONOUNS, word));
    }

    /// "An employee who falls ill must …": the words on "who" have a verb of their own.
    private boolean isBehindRelative() {
        List<String> words = before.words();
        int relative = words.size() - 1;
        while (relative >= 0 && !isRelative(words.get(relative))) {
            relative--;
        }
        List<String> behind = words.subList(relative + 1, words.size());
        return relative >= 0 && behind.size() > 1 && hasItsVerb(words.get(relative), behind.getFirst())
                && behind.stream().noneMatch(word -> language.is(Kind.OPENS_WHEN, word));
    }

    private boolean isRelative(String word) {
        return language.is(Kind.RELATIVES, word) || language.is(Kind.OPENS_SUBJECT, word);
    }

    /// "Who falls ill"; "offers that are declined", but not "offers that they".
    private boolean hasItsVerb(String relative, String next) {
        return language.is(Kind.RELATIVES, relative)
                ? !language.is(Kind.PEOPLE, next)
                : language.is(Kind.VERBS_OF_RELATIVES, next);
    }

    /// The words without those that look as if they opened a sentence of their own: "items such as pens", "after 30
    /// September".
    private NormalWords bare() {
        List<NormalWords.Word> kept = new ArrayList<>();
        for (int at = 0; at < before.all().size(); at++) {
            if (!isNone(at)) {
                kept.add(before.all().get(at));
            }
        }
        return new NormalWords(before.language(), before.text(), kept);
    }

    private boolean isNone(int at) {
        boolean such = at > 0 && language.is(Kind.SUCH, form(at - 1) + " " + form(at));
        boolean dated = at + 1 < before.all().size() && Character.isDigit(form(at + 1).charAt(0));
        return such || dated && language.is(Kind.BEFORE_A_DATE, form(at));
    }

    private String form(int at) {
        return before.all().get(at).form();
    }

    static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.charAt(0));
    }
}
