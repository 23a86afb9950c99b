package clausebook.corpus;

/// Whether a question is answered by a choice or by naming who.
public enum QuestionType implements Worded {
    CHOICE, WHO
}
