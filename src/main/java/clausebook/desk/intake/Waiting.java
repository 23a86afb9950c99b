package clausebook.desk.intake;

import clausebook.document.Question;
import clausebook.intake.memory.WordHash;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an import has left for a person to decide: questions about paragraphs in the memory, and reasons in the
/// edition.
///
/// @param asks    those that are not decided
/// @param reasons changes without one
record Waiting(List<Ask> asks, List<Change> reasons) {

    private static final YamlPath PARAGRAPHS = YamlPath.of("paragraphs");

    Waiting {
        asks = List.copyOf(asks);
        reasons = List.copyOf(reasons);
    }

    /// A question about a paragraph.
    ///
    /// @param number  its place in the memory, from 0
    /// @param words   the question
    /// @param text    what it is about, whole where the receipt has it
    /// @param clause  the clause that it is of; "" where it is of none yet
    /// @param before  the paragraph before it; "" where there is none
    record Ask(int number, String words, String text, String clause, String before, String after,
            List<String> choices) {
        Ask {
            choices = List.copyOf(choices);
        }
    }

    /// A clause of the edition before, of which nobody has said why it changed.
    ///
    /// @param fate as it is written
    record Change(String clause, String fate) {}

    /// @param memory  what the memory says
    /// @param edition what the edition says; empty where it can't be read
    /// @param texts   of all paragraphs of the receipt, in their order
    static Waiting of(YamlValue memory, Optional<YamlValue> edition, List<String> texts) {
        List<Ask> asks = new ArrayList<>();
        List<YamlValue> paragraphs = PARAGRAPHS.in(memory).map(Waiting::items).orElse(List.of());
        for (int i = 0; i < paragraphs.size(); i++) {
            YamlValue paragraph = paragraphs.get(i);
            if (!text(paragraph, "asked").isEmpty() && text(paragraph, "decided").isEmpty()) {
                asks.add(ask(i, paragraph, texts));
            }
        }
        return new Waiting(asks, edition.map(Waiting::changes).orElse(List.of()));
    }

    private static Ask ask(int number, YamlValue paragraph, List<String> texts) {
        String asked = text(paragraph, "asked");
        String question = List.of(Question.values()).stream().map(Question::words).filter(asked::startsWith)
                .findFirst().orElse(asked);
        int at = place(text(paragraph, "hash"), texts);
        List<String> choices = new ArrayList<>();
        YamlPath.of("choices").in(paragraph).map(Waiting::items).orElse(List.of()).forEach(choice -> {
            if (choice instanceof YamlValue.Text(String words)) {
                choices.add(words);
            }
        });
        String quoted = asked.substring(question.length()).replaceFirst("^: ", "");
        return new Ask(number, question, at < 0 ? quoted : texts.get(at), text(paragraph, "clause"),
                at < 1 ? "" : texts.get(at - 1), at < 0 || at + 1 == texts.size() ? "" : texts.get(at + 1), choices);
    }

    private static int place(String hash, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (WordHash.of(texts.get(i)).equals(hash)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Change> changes(YamlValue edition) {
        List<Change> changes = new ArrayList<>();
        if (YamlPath.of("changes").in(edition).orElse(null) instanceof YamlValue.Fields(List<YamlValue.Field> fields)) {
            for (YamlValue.Field field : fields) {
                String fate = text(field.value(), "fate");
                if (!fate.isEmpty() && text(field.value(), "reason").isEmpty()) {
                    changes.add(new Change(field.name(), fate));
                }
            }
        }
        return changes;
    }

    private static List<YamlValue> items(YamlValue value) {
        return value instanceof YamlValue.Items(List<YamlValue> values) ? values : List.of();
    }

    private static String text(YamlValue value, String field) {
        return YamlPath.of(field).in(value).map(found -> found instanceof YamlValue.Text(String words) ? words : "")
                .orElse("");
    }

    /// The words of each paragraph of a receipt, as its data file holds them.
    static List<String> texts(Map<String, Object> receipt) {
        List<String> texts = new ArrayList<>();
        ((List<?>) receipt.get("paragraphs")).forEach(row -> texts.add(String.valueOf(((Map<?, ?>) row).get("text"))));
        return texts;
    }
}
