package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftQuestion;
import clausebook.draft.DraftTerm;
import clausebook.draft.DraftVocabulary;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the lists of `vocabulary/`; a list that has no file is empty.
final class VocabularyReader {

    private static final Set<String> LISTS =
            Set.of("audiences", "moments", "topics", "roles", "instruments", "terms", "policy-kinds", "questions");

    private final ContentFiles files;
    private final Problems problems;

    VocabularyReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    DraftVocabulary read() {
        files.vocabularies().stream().filter(file -> !LISTS.contains(file.list())).forEach(this::reportUnknownList);
        return new DraftVocabulary(terms("audiences", Set.of("note", "within")), terms("moments", Set.of()),
                terms("topics", Set.of("note", "group")), terms("roles", Set.of("note", "names", "outside", "phone", "email", "link")),
                terms("instruments", Set.of("note", "names", "kind", "of", "seems", "link")), terms("terms", Set.of("means")),
                terms("policy-kinds", Set.of()), list("questions", this::question));
    }

    private void reportUnknownList(ContentPath.Vocabulary file) {
        problems.add(ProblemCode.UNEXPECTED_FILE, files.start(file.path()), "there is no vocabulary list \"" + file.list() + "\"",
                "a file that nobody reads would be lost without a word",
                "rename it to one of: " + String.join(", ", LISTS.stream().sorted().toList()));
    }

    private List<DraftTerm> terms(String list, Set<String> known) {
        return list(list, fields -> term(fields, known));
    }

    private <T> List<T> list(String list, Function<Fields, T> reader) {
        List<T> entries = new ArrayList<>();
        for (ContentPath.Vocabulary file : files.vocabularies()) {
            if (file.list().equals(list)) {
                files.read(file.path()).ifPresent(node -> {
                    for (YamlNode entry : new Shapes(problems).sequence(node, list)) {
                        Fields fields = Fields.of(entry, "an entry of " + list, problems);
                        entries.add(reader.apply(fields));
                        fields.reportUnknown();
                    }
                });
            }
        }
        return entries;
    }

    private static DraftTerm term(Fields fields, Set<String> known) {
        return new DraftTerm(fields.text("id"), fields.text("name"), optional(fields, known, "note"), fields.texts("words"),
                known.contains("names") ? fields.texts("names") : List.of(), fields.texts("was"), required(fields, known, "group"),
                optional(fields, known, "within"), optional(fields, known, "outside"), optional(fields, known, "phone"),
                optional(fields, known, "email"), required(fields, known, "kind"), optional(fields, known, "of"),
                optional(fields, known, "seems"),
                optional(fields, known, "link"), required(fields, known, "means"));
    }

    private static Optional<SourceText> optional(Fields fields, Set<String> known, String name) {
        return known.contains(name) ? fields.optional(name) : Optional.empty();
    }

    private static Optional<SourceText> required(Fields fields, Set<String> known, String name) {
        return known.contains(name) ? Optional.of(fields.text(name)) : Optional.empty();
    }

    private DraftQuestion question(Fields fields) {
        return new DraftQuestion(fields.text("id"), fields.text("asks"), fields.text("type"), fields.texts("asked-by"),
                fields.optional("capacity"),
                fields.texts("topics"), fields.records("answers", part -> new DraftQuestion.Answer(part.text("id"), part.text("name"))),
                pairs(fields), fields.textMap("silent"), fields.texts("words"));
    }

    private List<DraftQuestion.Pair> pairs(Fields fields) {
        return fields.lists("contradict").stream().flatMap(pair -> {
            if (pair.size() == 2) {
                return Stream.of(new DraftQuestion.Pair(pair.getFirst(), pair.getLast()));
            }
            problems.add(ProblemCode.WRONG_TYPE, fields.at(), "\"contradict\" should hold pairs of answers",
                    "a contradiction has two sides",
                    "write [[one, other], [one, third]]");
            return Stream.empty();
        }).toList();
    }
}
