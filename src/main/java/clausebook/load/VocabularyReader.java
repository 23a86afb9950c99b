package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftQuestion;
import clausebook.draft.DraftTerm;
import clausebook.draft.DraftVocabulary;
import clausebook.draft.TermList;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the lists of `vocabulary/`; a list that has no file is empty.
final class VocabularyReader {

    private final ContentFiles files;
    private final Problems problems;

    VocabularyReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    DraftVocabulary read() {
        List<String> lists = Stream.concat(TermList.files().stream(), Stream.of("questions")).sorted().toList();
        files.vocabularies().stream().filter(file -> !lists.contains(file.list()))
                .forEach(file -> reportUnknownList(file, lists));
        return new DraftVocabulary(terms(TermList.AUDIENCES), terms(TermList.MOMENTS), terms(TermList.TOPICS),
                terms(TermList.ROLES), terms(TermList.INSTRUMENTS), terms(TermList.TERMS), terms(TermList.POLICY_KINDS),
                list("questions", this::question));
    }

    private void reportUnknownList(ContentPath.Vocabulary file, List<String> lists) {
        problems.add(ProblemCode.UNEXPECTED_FILE, files.start(file.path()),
                "there is no vocabulary list " + Quoted.of(file.list()),
                "a file that nobody reads would be lost without a word",
                "rename it to one of: " + String.join(", ", lists));
    }

    private List<DraftTerm> terms(TermList list) {
        return list(list.file(), fields -> term(fields, list));
    }

    private <T> List<T> list(String list, Function<Fields, T> reader) {
        List<T> entries = new ArrayList<>();
        for (ContentPath.Vocabulary file : files.vocabularies()) {
            if (file.list().equals(list)) {
                files.read(file.path()).ifPresent(node -> {
                    for (YamlNode entry : entries(file, node)) {
                        Fields fields = Fields.of(entry, "an entry of \"" + list + "\"", problems);
                        entries.add(reader.apply(fields));
                        fields.finish();
                    }
                });
            }
        }
        return entries;
    }

    private List<YamlNode> entries(ContentPath.Vocabulary file, YamlNode node) {
        Shapes shapes = new Shapes(problems);
        List<YamlNode> found = shapes.sequence(node, file.list());
        if (shapes.haveReported()) {
            problems.doubt(files.start(file.path()));
        }
        return found;
    }

    private static DraftTerm term(Fields fields, TermList list) {
        return new DraftTerm(fields.text("id"), fields.text("name"), field(fields, list, "note"), fields.texts("words"),
                list.has("names") ? fields.texts("names") : List.of(), fields.texts("was"),
                field(fields, list, "group"), field(fields, list, "within"), field(fields, list, "outside"),
                field(fields, list, "phone"), field(fields, list, "email"), field(fields, list, "kind"),
                field(fields, list, "of"), field(fields, list, "seems"), field(fields, list, "link"),
                field(fields, list, "means"), field(fields, list, "post"));
    }

    /// A field that this list does not have is not asked for, and so is unknown.
    private static Optional<SourceText> field(Fields fields, TermList list, String name) {
        if (!list.has(name)) {
            return Optional.empty();
        }
        return list.needs(name) ? Optional.of(fields.text(name)) : fields.optional(name);
    }

    private DraftQuestion question(Fields fields) {
        return new DraftQuestion(fields.text("id"), fields.text("asks"), fields.text("type"), fields.texts("asked-by"),
                fields.optional("capacity"), fields.texts("topics"),
                fields.records("answers", part -> new DraftQuestion.Answer(part.text("id"), part.text("name"))),
                pairs(fields), fields.textMap("silent"), fields.texts("words"));
    }

    private List<DraftQuestion.Pair> pairs(Fields fields) {
        return fields.lists("contradict").stream().flatMap(pair -> {
            if (pair.size() == 2) {
                return Stream.of(new DraftQuestion.Pair(pair.getFirst(), pair.getLast()));
            }
            problems.add(ProblemCode.WRONG_TYPE, pair.isEmpty() ? fields.at() : pair.getFirst().start(),
                    "\"contradict\" should hold pairs of answers, but this is not two answers",
                    "an answer contradicts one other answer at a time",
                    "write each pair between brackets of its own: [[one, other], [one, third]]");
            return Stream.empty();
        }).toList();
    }
}
