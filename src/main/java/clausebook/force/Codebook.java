package clausebook.force;

import clausebook.corpus.Duty;
import clausebook.corpus.Phrase;
import clausebook.corpus.Rule;
import clausebook.corpus.Worded;
import clausebook.force.NormalWords.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The codebook of force in one language: which duties printed words can mean. The handbook has it in words.
///
/// The first phrase found decides, so those with *not* and the longer ones stand first; a clerk's own stand before all.
/// A bare imperative takes the force of its lead-in: alone it is *must*, under "should" it is *should*; "do not",
/// "avoid" and "refrain" likewise.
public final class Codebook {

    private static final Set<Duty> IMPERATIVE = Collections.unmodifiableSet(EnumSet.of(Duty.MUST, Duty.SHOULD));

    private static final Map<String, Codebook> KNOWN = new ConcurrentHashMap<>();

    private final ForceWords language;
    private final Map<String, Set<Duty>> phrases = new LinkedHashMap<>();
    /// By their first word, in the order in which they decide.
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /// @param words one of them may be a gap, for some words between the others
    private record Entry(List<String> words, Set<Duty> duties, int rank) {

        private static final String GAP = "*";
        private static final int WIDEST_GAP = 8;

        /// The place behind the phrase where it stands at a word, else that of the word itself.
        int end(List<Word> text, int at) {
            int gap = words.indexOf(GAP);
            if (gap < 0) {
                return stands(words, text, at) ? at + words.size() : at;
            }
            List<String> behind = words.subList(gap + 1, words.size());
            int begin = at + gap + 1;
            for (int from = begin; stands(words.subList(0, gap), text, at) && from <= begin + WIDEST_GAP; from++) {
                if (stands(behind, text, from)) {
                    return from + behind.size();
                }
            }
            return at;
        }

        private static boolean stands(List<String> words, List<Word> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int word = 0; word < words.size(); word++) {
                if (!words.get(word).equals(text.get(at + word).form())) {
                    return false;
                }
            }
            return true;
        }
    }

    private Codebook(ForceWords language, List<Phrase> own) {
        this.language = language;
        own.forEach(phrase -> phrases.merge(phrase.words(), EnumSet.of(phrase.duty()), Codebook::both));
        language.codebook().forEach((phrase, duties) -> phrases.putIfAbsent(phrase, duties(duties.split(" "))));
        phrases.forEach(this::add);
    }

    private static Set<Duty> duties(String[] words) {
        EnumSet<Duty> duties = EnumSet.noneOf(Duty.class);
        Arrays.stream(words).forEach(word -> duties.add(Worded.find(Duty.class, word).orElseThrow()));
        return Collections.unmodifiableSet(duties);
    }

    private static Set<Duty> both(Set<Duty> one, Set<Duty> other) {
        EnumSet<Duty> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    private void add(String phrase, Set<Duty> duties) {
        List<String> words = phrase.contains(Entry.GAP)
                ? List.of(phrase.split(" "))
                : NormalWords.of(language, phrase).words();
        int rank = byFirst.values().stream().mapToInt(List::size).sum();
        byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Entry(words, duties, rank));
    }

    /// The program's own codebook of a language.
    ///
    /// @param language one of which the program has words of force; of any other it is a fault of the program to ask
    public static Codebook of(String language) {
        return KNOWN.computeIfAbsent(language, code -> new Codebook(ForceWords.of(code).orElseThrow(), List.of()));
    }

    /// The same with a clerk's own phrases, which are read before the program's.
    ///
    /// @param own in this language; one that is there twice can mean both
    public Codebook with(List<Phrase> own) {
        return own.isEmpty() ? this : new Codebook(language, own);
    }

    /// Every phrase that is known, with the duties it can mean, in the order in which they decide.
    public Map<String, Set<Duty>> phrases() {
        return Collections.unmodifiableMap(phrases);
    }

    /// What else is known of the language.
    public ForceWords language() {
        return language;
    }

    /// The duties that printed words can mean; words that are in no list are a bare imperative.
    public Set<Duty> duties(String printed) {
        return known(printed).orElse(IMPERATIVE);
    }

    /// True where a phrase of the codebook stands in printed words.
    public boolean knows(String printed) {
        return known(printed).isPresent();
    }

    /// Words of force as a rule prints them: the longest run of few words that by the codebook can mean the duty.
    public String printed(String force, Duty duty) {
        List<Word> words = NormalWords.of(language, force).all();
        for (int size = Math.min(words.size(), Rule.MOST_PRINTED); size > 0; size--) {
            for (int at = 0; at + size <= words.size(); at++) {
                String run = force.substring(words.get(at).start(), words.get(at + size - 1).end());
                if (knows(run) && duties(run).contains(duty)) {
                    return run;
                }
            }
        }
        return force;
    }

    /// A printed word such as "only" can be all that the source has, though in a text it decides nothing.
    private Optional<Set<Duty>> known(String printed) {
        List<Word> words = words(printed);
        String all = words.stream().map(Word::form).collect(Collectors.joining(" "));
        return deciding(words).map(Entry::duties)
                .or(() -> Optional.ofNullable(language.printedAlone().get(all)).map(found -> duties(found.split(" "))))
                .or(() -> language.rulesTheRest(printed) ? Optional.of(Set.of(Duty.MUST_NOT)) : Optional.empty());
    }

    private List<Word> words(String text) {
        return withoutBetween(NormalWords.of(language, text).all());
    }

    /// "Not normally" as "not".
    private List<Word> withoutBetween(List<Word> all) {
        List<Word> words = all;
        for (int at = all.size() - 1; at > 0; at--) {
            if (language.isBetween(all.get(at - 1).form(), all.get(at).form())) {
                words = words == all ? new ArrayList<>(all) : words;
                words.remove(at);
            }
        }
        return words;
    }

    private Optional<Entry> deciding(List<Word> words) {
        Entry first = null;
        for (int at = 0; at < words.size(); at++) {
            for (Entry entry : byFirst.getOrDefault(words.get(at).form(), List.of())) {
                if ((first == null || entry.rank() < first.rank()) && isThere(entry, words, at)) {
                    first = entry;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /// "No more than 20 may" is a limit and no ban.
    private boolean isThere(Entry entry, List<Word> words, int at) {
        boolean gap = entry.words().indexOf(Entry.GAP) == 1;
        return entry.end(words, at) > at
                && !(gap && language.isLimit(words.subList(at, words.size())));
    }

    /// All words of force in a text, in their order. Phrases that overlap or touch are one: "will not be permitted" has
    /// the duties of the first that decides.
    public List<ForcePhrase> in(String text) {
        return in(NormalWords.of(language, text));
    }

    /// The same for words that were read before.
    public List<ForcePhrase> in(NormalWords read) {
        List<Word> words = withoutBetween(read.all());
        List<ForcePhrase> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int end = end(words, at);
            if (end > at) {
                List<Word> run = words.subList(at, end);
                int start = run.getFirst().start();
                found.add(new ForcePhrase(read.text().substring(start, run.getLast().end()),
                        deciding(run).orElseThrow().duties(), start, run.getLast().end()));
                at = end - 1;
            }
        }
        return List.copyOf(found);
    }

    /// "What is required must be kept": those that touch are two where a modal opens the second; "nobody may" is one.
    private boolean parts(List<Word> words, int start, int at) {
        return language.isModal(words.subList(at, words.size())) && !language.negates(words.get(start));
    }

    /// Where the phrases end that begin at a word, or begin before the end of those; the word itself where none does.
    private int end(List<Word> words, int start) {
        int end = start;
        for (int at = start; at <= end && at < words.size()
                && !(at > start && at == end && parts(words, start, at)); at++) {
            for (Entry entry : byFirst.getOrDefault(words.get(at).form(), List.of())) {
                if (isThere(entry, words, at)) {
                    end = Math.max(end, entry.end(words, at));
                }
            }
        }
        return end;
    }
}
