package clausebook.index.query;

import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the words of a query are taken to mean.
///
/// @param words for each word the stems it is searched by: its own, those it may be the start of, or that of the word
///              it was meant for; none for a word that stands for nothing
/// @param notes what a reader should know of words that no clause has
/// @param asked what the words ask for: keys of the index by the places of the words that ask for them
public record Interpretation(List<Set<String>> words, List<Note> notes, Map<List<Integer>, List<String>> asked) {

    /// What became of a word that no title or text has.
    ///
    /// @param as what was searched instead, where that is one word; else empty
    public record Note(Kind kind, String typed, String as) {

        /// What can become of it.
        public enum Kind {
            /// No clause has it; it was taken for another.
            CORRECTED,
            /// No clause has it; it was taken for the start of others.
            BEGUN,
            /// No clause says it; it was found by what people type for a clause.
            UNSAID,
            /// No clause has it, and nothing like it.
            UNKNOWN
        }
    }

    static final Interpretation NOTHING = new Interpretation(List.of(), List.of(), Map.of());

    public static Interpretation of(ParsedQuery query, Lexicon lexicon) {
        List<Set<String>> words = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Token word : query.words()) {
            boolean known = lexicon.isKnown(word.stem());
            boolean number = isNumber(word, query, lexicon);
            boolean last = word == query.words().getLast();
            words.add(known ? Set.of(word.stem()) : number ? Set.of() : resolve(word.plain(), last, lexicon, notes));
        }
        Map<List<Integer>, List<String>> asked = asked(words, lexicon.aliases());
        for (int i = 0; i < words.size(); i++) {
            Token word = query.words().get(i);
            if (lexicon.isKnown(word.stem()) && !lexicon.isSaid(word.stem()) && !isNumber(word, query, lexicon)
                    && !isOfCouncil(i, asked)) {
                notes.add(new Note(Note.Kind.UNSAID, word.plain(), ""));
            }
        }
        return new Interpretation(words, notes, asked);
    }

    /// True where a word is a part of a number that a clause has.
    private static boolean isNumber(Token word, ParsedQuery query, Lexicon lexicon) {
        return query.numbers().stream()
                .anyMatch(number -> number.has(word) && number.keys().stream().anyMatch(lexicon::isNumber));
    }

    private static Set<String> resolve(String surface, boolean last, Lexicon lexicon, List<Note> notes) {
        Set<String> begun = last ? lexicon.begunBy(surface) : Set.of();
        if (!begun.isEmpty()) {
            notes.add(new Note(Note.Kind.BEGUN, surface, ""));
            return begun;
        }
        Optional<String> meant = lexicon.spelling().meant(surface);
        if (meant.isEmpty()) {
            notes.add(new Note(Note.Kind.UNKNOWN, surface, ""));
            return Set.of();
        }
        notes.add(new Note(Note.Kind.CORRECTED, surface, meant.get()));
        return Set.of(lexicon.stem(meant.get()));
    }

    /// True where a word is part of a council's name.
    boolean isOfCouncil(int place) {
        return isOfCouncil(place, asked);
    }

    private static boolean isOfCouncil(int place, Map<List<Integer>, List<String>> asked) {
        for (Map.Entry<List<Integer>, List<String>> each : asked.entrySet()) {
            if (each.getKey().contains(place) && each.getValue().stream().anyMatch(key -> key.startsWith("c:"))) {
                return true;
            }
        }
        return false;
    }

    /// A phrase asks for its thing where all its stems are among the words, in any order.
    private static Map<List<Integer>, List<String>> asked(List<Set<String>> words, Aliases aliases) {
        Map<List<Integer>, List<String>> asked = new TreeMap<>(Interpretation::inOrder);
        for (Aliases.Named named : aliases.all()) {
            for (Set<String> phrase : named.stems()) {
                List<Integer> places = phrase.stream().map(stem -> place(words, stem)).sorted().distinct().toList();
                if (places.getFirst() >= 0) {
                    List<String> keys = asked.computeIfAbsent(places, _ -> new ArrayList<>());
                    if (!keys.contains(named.key())) {
                        keys.add(named.key());
                    }
                }
            }
        }
        return asked;
    }

    private static int place(List<Set<String>> words, String stem) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).contains(stem)) {
                return i;
            }
        }
        return -1;
    }

    private static int inOrder(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
