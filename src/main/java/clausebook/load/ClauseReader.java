package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftAnswer;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftFact;
import clausebook.draft.DraftRule;
import clausebook.load.FieldNames.Words;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a clause with its rules, facts and items.
final class ClauseReader {

    private final Problems problems;

    ClauseReader(Problems problems) {
        this.problems = problems;
    }

    /// A clause of a section.
    DraftClause clause(Fields fields) {
        fields.require("title", ProblemCode.MISSING_FIELD,
                new Words("lists, search and links show clauses by their titles", "add a line: title: …"));
        return read(fields);
    }

    /// An item, a lead-in or a closing line.
    DraftClause read(Fields fields) {
        return new DraftClause(fields.text("id"), fields.optional("number"), fields.optional("place"),
                fields.optional("title"), fields.text("text"), fields.optional("joins"), fields.optional("is-stem"),
                fields.optional("quotes"), fields.optional("kind"), fields.texts("topics"), fields.texts("words"),
                fields.records("rules", this::rule), fields.records("facts", this::fact),
                fields.record("each", this::each), fields.records("items", this::read),
                fields.record("closing", this::read), fields.at());
    }

    private DraftRule rule(Fields fields) {
        fields.require("duty", ProblemCode.MISSING_FIELD,
                new Words("a rule without its force can't be compared or listed",
                        "add: duty: must, must-not, should, should-not or may"));
        fields.require("printed", ProblemCode.MISSING_FIELD,
                new Words("it shows from which words of the source the duty was read",
                        "add: printed: and the source's own words of force, such as must not"));
        fields.require("says", ProblemCode.RULE_WITHOUT_SAYS, new Words("checklists show a rule by these words",
                "add: says: … with the verb first, such as \"check the date\""));
        return rule(fields, false);
    }

    private DraftRule each(Fields fields) {
        return rule(fields, true);
    }

    /// `says` is not asked for in `each`, so there it is an unknown field: each item's text takes its place.
    private DraftRule rule(Fields fields, boolean each) {
        return new DraftRule(fields.optional("duty"), each ? fields.optional("kind") : Optional.empty(),
                fields.optional("printed"), each ? Optional.empty() : fields.optional("says"), fields.texts("who"),
                fields.optional("when"), fields.optional("unless"), fields.texts("capacity"), fields.texts("moments"),
                fields.texts("topics"), fields.texts("approval"), fields.texts("tell"), answers(fields),
                each ? Optional.empty() : fields.optional("line"), fields.at());
    }

    private DraftFact fact(Fields fields) {
        return new DraftFact(fields.text("kind"), fields.text("says"), fields.texts("who"), fields.texts("topics"),
                answers(fields), fields.at());
    }

    private List<DraftAnswer> answers(Fields fields) {
        Map<SourceText, YamlNode> answers = fields.map("answers", node -> node);
        return answers.isEmpty()
                ? List.of()
                : answers.entrySet().stream().map(entry -> answer(entry.getKey(), entry.getValue())).toList();
    }

    /// `question: answer`, or `question: { answer: named, who: [ … ] }`.
    private DraftAnswer answer(SourceText question, YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            Fields fields = Fields.of(node, "an answer", problems);
            DraftAnswer answer = new DraftAnswer(question, fields.text("answer"), fields.texts("who"));
            fields.finish();
            return answer;
        }
        SourceText words =
                new Shapes(problems).text(node, question.words()).orElseGet(() -> new SourceText("", node.at(), true));
        return new DraftAnswer(question, words, List.of());
    }
}
