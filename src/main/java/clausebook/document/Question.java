package clausebook.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a person is asked where nothing in a document tells.
public enum Question {
    PLAIN_HEADING("a heading without a heading's look, or a clause?", Decision.HEADING, Decision.CLAUSE, Decision.PART,
            Decision.LEFT_OUT),
    SENTENCE_AS_HEADING("a sentence in the style of a heading: a heading, or a clause?", Decision.HEADING,
            Decision.CLAUSE, Decision.PART, Decision.LEFT_OUT),
    OUT_OF_ORDER("its number or letter is not in the order of those around it: is it one?", Decision.NUMBERED,
            Decision.PART, Decision.LEFT_OUT),
    OUT_OF_NOWHERE("it begins like an entry of a list of which no other entry is there", Decision.CLAUSE, Decision.PART,
            Decision.LEFT_OUT),
    FIGURE_ALONE("a figure on a line of its own: the number of what follows, or of a page?", Decision.NUMBER,
            Decision.LEFT_OUT),
    BOTH_CHANGED("the document has other words here than before, and so has the edition", Decision.DOCUMENT,
            Decision.MINE),
    GONE("the document has this clause no more, and somebody has read what it means", Decision.GOES, Decision.STAYS);

    private static final String ANSWERED = "as you decided: ";

    private final String words;
    private final List<Decision> choices;

    Question(String words, Decision... choices) {
        this.words = words;
        this.choices = List.of(choices);
    }

    /// As it is asked.
    public String words() {
        return words;
    }

    /// What can be answered.
    public List<Decision> choices() {
        return choices;
    }

    /// The reason of words that wait for an answer.
    public String reason() {
        return Receipt.ASKED + words;
    }

    /// The question that such a reason asks; empty where it asks none.
    public static Optional<Question> of(String reason) {
        return Arrays.stream(values()).filter(question -> question.reason().equals(reason)).findFirst();
    }

    /// What is to be known of words that went where a person decided.
    public static String answered(Decision decision) {
        return ANSWERED + decision.words();
    }

    /// True for words that went where a person decided.
    public static boolean isAnswered(String reason) {
        return reason.startsWith(ANSWERED);
    }
}
