package clausebook.diagnostic;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Every kind of problem; the handbook has a heading for each under its id.
public enum ProblemCode {
    // files
    NO_CONTENT, MISSING_FILE, UNEXPECTED_FILE, SYMBOLIC_LINK, UNREADABLE_FILE, FILE_TOO_LARGE, NOT_UTF8,
    HIDDEN_CHARACTER,
    // YAML
    YAML_SYNTAX, TOO_DEEP, ANCHOR_OR_ALIAS, DUPLICATE_KEY, FOLDED_TEXT, COMMENT_AFTER_TEXT,
    // fields
    UNKNOWN_FIELD, MISSING_FIELD, WRONG_TYPE, EMPTY_VALUE, UNKNOWN_VALUE, BAD_SLUG, RESERVED_SLUG, BAD_DATE,
    BAD_ADDRESS,
    // words of the vocabulary
    UNKNOWN_TOPIC, UNKNOWN_AUDIENCE, UNKNOWN_MOMENT, UNKNOWN_ROLE, UNKNOWN_INSTRUMENT, UNKNOWN_TERM,
    UNKNOWN_POLICY_KIND, UNKNOWN_COUNCIL, UNKNOWN_QUESTION, UNKNOWN_ANSWER, DUPLICATE_ID, DUPLICATE_NAME,
    // clauses
    WHO_NOT_COVERED, CLAUSE_SAYS_NOTHING, READING_OF_UNREAD, RULE_WITHOUT_SAYS, LINE_WEAKENS_RULE, NO_TOPIC,
    PRINTED_AGAINST_DUTY,
    TOO_MANY_PRINTED_WORDS, DUPLICATE_PLACE, SEARCH_WORDS,
    // texts
    RAW_HTML, UNSAFE_LINK, MARKUP_NOT_ALLOWED, TEXT_TOO_COMPLEX, UNKNOWN_REFERENCE,
    // editions
    EDITION_WITHOUT_CLAUSES, DATES_OUT_OF_ORDER, TWO_IN_FORCE, FORKED_EDITIONS, CIRCULAR_EDITIONS,
    EDITIONS_WITHOUT_ORDER, UNKNOWN_EDITION, CHANGE_OF_NO_CLAUSE, RETURNED_WITHOUT_RESTORED, LOST_CLAUSE,
    FROZEN_TEXT_CHANGED, NOT_SUPPORTED_YET, EDIT_REFUSED,
    // words and rules hold each other
    SAYS_AGAINST_DUTY, FORCE_AGAINST_TEXT, FIGURE_AGAINST_TEXT, PRINTED_NOT_IN_TEXT, SILENT_AND_ANSWERED,
    // publishing
    ADDRESS_CLASH, TEMPLATE_FAULT, OUTPUT_FOLDER, OTHER_FILES, BUSY,
    // importing a document
    DOCUMENT_NOT_READ, DOCUMENT_EMPTY, DOCUMENT_BROKEN, DOCUMENT_LOCKED, DOCUMENT_TOO_LARGE, WORDS_LOST,
    IMPORT_STOPPED, EDITION_EXISTS, OTHER_POLICY, UNDECIDED, UNKNOWN_DECISION, LOST_LETTERS,
    PAGES_ARE_PICTURES,
    SEVERAL_POLICIES, NO_SUCH_HEADING, NO_CLAUSES, NOT_IN_ENGLISH,
    // warnings: told, but they do not stop publishing
    UNUSED_VOCABULARY(Severity.WARNING), OTHER_COUNCILS_DOCUMENT(Severity.WARNING), TEMPLATE_BRACKET(Severity.WARNING),
    TEXT_VERY_UNLIKE(Severity.WARNING), DUTY_CHANGED_WITHOUT_NOTE(Severity.WARNING), COVERS_NOT_SAID(Severity.WARNING),
    COPY_OF_FILE(Severity.WARNING), MOVED_ASIDE(Severity.WARNING), UNKNOWN_FORCE(Severity.WARNING),
    FORCE_IN_DOUBT(Severity.WARNING), NUMBER_OF_ANOTHER_CLAUSE(Severity.WARNING),
    SAYS_REPEATS_DUTY(Severity.WARNING), FIGURE_IN_ONE_PLACE(Severity.WARNING), TEXT_CHANGED_ALONE(Severity.WARNING),
    RULE_CHANGED_ALONE(Severity.WARNING), NUMBERS_OUT_OF_ORDER(Severity.WARNING), OTHER_COUNCIL_NAMED(Severity.WARNING),
    COPIED_FROM_COUNCIL(Severity.WARNING), PEOPLE_NOT_COVERED(Severity.WARNING), QUOTES_AROUND_VALUE(Severity.WARNING),
    LOCK_MISSING(Severity.WARNING), SILENCE_OLDER(Severity.WARNING), MATERIAL_MISSING(Severity.WARNING),
    MATERIAL_DENIED(Severity.WARNING), LINE_POINTS_AWAY(Severity.WARNING), ANSWERED_IN_VAIN(Severity.WARNING),
    TITLE_CHANGED_ALONE(Severity.WARNING), TABLED_TEXT_CHANGED(Severity.WARNING), UNUSED_PARAGRAPH(Severity.WARNING),
    CONTACT_MISSING(Severity.WARNING),
    // warnings of a council's own document
    WRONG_ENDING(Severity.WARNING), STRUCK_BY_HAND(Severity.WARNING), HIGHLIGHTED_WORDS(Severity.WARNING),
    HIDDEN_WORDS(Severity.WARNING), GARBLED_LETTERS(Severity.WARNING), UNSEEN_LEFT_OUT(Severity.WARNING),
    TYPED_MARKS(Severity.WARNING), UNSEEN_WORDS(Severity.WARNING), FILE_WITHIN_TEXT(Severity.WARNING),
    DRAWING_NOT_READ(Severity.WARNING), PICTURE_AMONG_PAGES(Severity.WARNING),
    NUMBERS_BEFORE_UNSURE(Severity.WARNING), NUMBER_MISSING(Severity.WARNING), NUMBER_TWICE(Severity.WARNING),
    LINE_DIVIDED(Severity.WARNING), NUMBERS_RUN_TOGETHER(Severity.WARNING), LEVELS_JOINED(Severity.WARNING),
    PLACEHOLDER_LEFT(Severity.WARNING), COMMENT_LEFT(Severity.WARNING), NOTE_MARK_LEFT(Severity.WARNING),
    HEADING_LEVEL(Severity.WARNING), TWO_LANGUAGES(Severity.WARNING);

    /// Errors that a person may state to be an exception, with the reason.
    private static final Set<ProblemCode> EXCEPTED =
            EnumSet.of(SAYS_AGAINST_DUTY, FORCE_AGAINST_TEXT, PRINTED_AGAINST_DUTY);

    private final Severity severity;

    ProblemCode() {
        this(Severity.ERROR);
    }

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /// The name in square brackets at the end of a message, and the heading's anchor in the handbook.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// True where a person may answer it in the edition: a warning, or an error of force or polarity.
    public boolean isAnswerable() {
        return severity == Severity.WARNING && this != ANSWERED_IN_VAIN || EXCEPTED.contains(this);
    }

    /// Whether it stops publishing.
    public Severity severity() {
        return severity;
    }
}
