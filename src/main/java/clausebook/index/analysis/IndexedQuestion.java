package clausebook.index.analysis;

import clausebook.character.Characters;
import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Topic;
import clausebook.guide.Cell;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A question as the index sees it: the stems that it is found by, beside what every council answers.
///
/// @param asks   of the question itself
/// @param spoken of its everyday words, each once, as in the next two
/// @param said   of its answers, and of the rules and facts that give them
/// @param topics of what it is about
public record IndexedQuestion(QuestionRow row, List<String> asks, List<String> spoken, List<String> said,
        List<String> topics) {

    /// All questions in the order of the vocabulary.
    ///
    /// @param stems takes a text apart as a query is taken apart
    public static List<IndexedQuestion> all(Guide guide, Function<String, List<String>> stems) {
        return guide.comparison().rows().stream().map(row -> of(row, text -> stems.apply(Characters.folded(text))))
                .toList();
    }

    private static IndexedQuestion of(QuestionRow row, Function<String, List<String>> stems) {
        Question question = row.question();
        return new IndexedQuestion(row, stems.apply(question.name()), distinct(question.words(), stems),
                distinct(said(row), stems), distinct(topics(question), stems));
    }

    private static List<String> said(QuestionRow row) {
        List<String> said = new ArrayList<>();
        row.question().answers().forEach(choice -> said.add(choice.name()));
        for (Cell cell : row.cells().values()) {
            for (Given given : cell.given()) {
                said.addAll(List.of(given.says(), given.when(), given.unless()));
            }
        }
        return said;
    }

    private static List<String> topics(Question question) {
        List<String> topics = new ArrayList<>();
        for (Topic topic : question.topics()) {
            topics.add(topic.name());
            topics.addAll(topic.words());
        }
        return topics;
    }

    private static List<String> distinct(List<String> texts, Function<String, List<String>> stems) {
        return texts.stream().flatMap(text -> stems.apply(text).stream()).distinct().toList();
    }

    /// True for a question that names people.
    public boolean isForPeople() {
        return row.question().type() == QuestionType.WHO;
    }
}
