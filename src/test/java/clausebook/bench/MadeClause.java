package clausebook.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A clause as it will stand in a file.
///
/// @param sentences its text, sentence by sentence
/// @param meaning   the YAML lines behind the text: words, topics, rules, facts, items
/// @param cites     the clauses of its own policy that the text points at
record MadeClause(String id, String number, String title, List<String> sentences, String meaning, Set<String> cites) {

    MadeClause {
        sentences = List.copyOf(sentences);
        cites = Set.copyOf(cites);
    }

    /// The same clause with another last sentence but one, so that mentions and most words stay.
    MadeClause reworded(String sentence) {
        List<String> others = sentences.subList(0, Math.max(1, sentences.size() - 2));
        List<String> last = sentences.size() < 2 ? List.of() : List.of(sentences.getLast());
        List<String> changed = Stream.of(others, List.of(sentence), last).flatMap(List::stream).toList();
        return new MadeClause(id, number, title, changed, meaning, cites);
    }

    /// The same clause elsewhere.
    MadeClause at(String otherNumber) {
        return new MadeClause(id, otherNumber, title, sentences, meaning, cites);
    }

    String yaml() {
        return Stream
                .of("      - id: " + id, "        number: \"" + number + "\"", "        title: " + title,
                        "        text: |", "          " + String.join(" ", sentences))
                .collect(Collectors.joining("\n", "", "\n")) + meaning;
    }
}
