package clausebook.suggest;

import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Optional;

/// What somebody is responsible for, as something to be done: "responsible for keeping the register", "the
/// responsibility of every manager to check".
///
/// @param subject who it is; empty where it stands before the words of force
/// @param doing   the verb first
record Responsibility(String subject, String doing) {

    /// Empty where the words name things: "responsible for the register".
    static Optional<Responsibility> of(String behind, SuggestWords language) {
        List<NormalWords.Word> words = language.words(behind).all();
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (language.is(Kind.ANSWERS_WITH, words.getFirst().form())) {
            String rest = inVerbs(behind.substring(words.get(1).end()), language);
            return language.verb(words.get(1).form()).map(verb -> new Responsibility("", verb + rest));
        }
        for (int at = 0; at < words.size() - 1; at++) {
            boolean named = at == 0 || language.is(Kind.WHOSE, words.getFirst().form());
            if (named && language.is(Kind.INFINITIVE, words.get(at).form())) {
                return Optional.of(new Responsibility(at == 0 ? "" : behind.substring(0, words.get(at).start()),
                        behind.substring(words.get(at + 1).start())));
            }
        }
        return Optional.empty();
    }

    /// "Keep the register and for reporting" as "keep the register and report".
    private static String inVerbs(String rest, SuggestWords language) {
        List<NormalWords.Word> words = language.words(rest).all();
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (int at = 1; at < words.size(); at++) {
            int join = language.is(Kind.ANSWERS_WITH, words.get(at - 1).form()) ? at - 2 : at - 1;
            Optional<String> verb = join >= 0 && language.is(Kind.JOINS, words.get(join).form())
                    ? language.verb(words.get(at).form())
                    : Optional.empty();
            if (verb.isPresent()) {
                told.append(rest, from, words.get(join + 1).start()).append(verb.get());
                from = words.get(at).end();
            }
        }
        return told.append(rest.substring(from)).toString();
    }
}
