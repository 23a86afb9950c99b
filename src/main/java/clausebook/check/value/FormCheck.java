package clausebook.check.value;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.Prose;
import clausebook.text.prose.ProseCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks the values of a record by the forms that its fields declare.
///
/// For what is kept for later stages and typed nowhere yet. A clause or edition that is named is looked for where all
/// of them are known.
public record FormCheck(Values values, Problems problems) {

    private static final Pattern HASH = Pattern.compile("(sha256-)?[0-9a-f]{64}");
    private static final List<String> GUARDS = Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();

    /// Checks every value of a record, and of the records in it.
    ///
    /// @param record one that is written in this shape
    public void check(Shape<?> shape, Record record) {
        shape.values(record).forEach(this::check);
    }

    /// Checks what a record holds in one field.
    void check(Field field, Object value) {
        check(field, field.form(), value);
    }

    private void check(Field field, Form form, Object value) {
        switch (value) {
            case Optional<?> maybe -> maybe.ifPresent(found -> check(field, form, found));
            case List<?> list -> list.forEach(each -> check(field, ((Form.Many) form).each(), each));
            case Map<?, ?> named -> named.values().forEach(each -> check(field, ((Form.Named) form).each(), each));
            case Read read -> read.known().ifPresent(text -> check(field, form, text));
            case Record part -> check(((Form.Part) form).shape().get(), part);
            default -> throw new IllegalStateException("no form has such a value: " + value.getClass());
        }
    }

    private void check(Field field, Form form, SourceText text) {
        switch (form) {
            case Form.Text single -> check(field, single, text);
            case Form.OneOf(List<String> words) -> values.oneOf(words, text, field.name());
            case Form.NameOf(Thing to) -> check(field, to, text);
            default -> throw new IllegalStateException("a text of the form " + form);
        }
    }

    private void check(Field field, Form.Text form, SourceText text) {
        switch (form) {
            case DATE -> values.date(text);
            case DAY -> values.day(text);
            case LINK -> Links.check(Optional.of(text), problems);
            case PROSE -> ProseCheck.check(text, problems);
            case GLOSS -> checkGloss(text);
            case YES_OR_NO -> values.yesOrNo(Optional.of(text), field.name());
            case HASH -> checkHash(field, text);
            case PLAIN, PRINTED, ID, PERIOD -> {}
        }
    }

    private void check(Field field, Thing to, SourceText text) {
        List<Read> written = List.of(text);
        switch (to) {
            case AUDIENCE -> values.audiences(written);
            case MOMENT -> values.moments(written);
            case TOPIC -> values.topics(written);
            case ROLE -> values.roles(written);
            case INSTRUMENT -> values.instrument(text);
            case POLICY_KIND -> values.kinds(written, values.vocabulary().policyKinds());
            case QUESTION -> values.questions(written);
            case BEARER -> values.bearers(written);
            case COUNCIL -> values.council(text);
            case PROBLEM -> values.oneOf(GUARDS, text, field.name());
            case ANSWER, EDITION, CLAUSE, CLAUSE_ANYWHERE -> {}
        }
    }

    private void checkGloss(SourceText text) {
        ProseCheck.check(text, problems);
        Prose.mentionsIn(text.words())
                .forEach(mention -> problems.add(ProblemCode.MARKUP_NOT_ALLOWED,
                        text.at(mention.offset(), mention.target().length()),
                        "a text of ours may not mention " + Quoted.of(mention.target()),
                        "what it mentions would seem to be cited by the council",
                        "take the brackets away, and write its name"));
    }

    private void checkHash(Field field, SourceText text) {
        if (!HASH.matcher(text.words()).matches()) {
            problems.add(ProblemCode.UNKNOWN_VALUE, text.start(),
                    "\"" + field.name() + "\" can't be " + Quoted.of(text.words()),
                    "by this hash a file or text is known again: 64 digits and letters a to f",
                    "put back what the program wrote");
        }
    }
}
