package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftEntry;
import clausebook.draft.DraftForce;
import clausebook.draft.DraftList;
import clausebook.draft.DraftQuestion;
import clausebook.draft.DraftVocabulary;
import clausebook.draft.FileKind;
import clausebook.field.Shape;
import clausebook.text.Origin;
import clausebook.text.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/// Reads the lists of `vocabulary/`; a list that has no file is empty.
final class VocabularyReader {

    private final ContentFiles files;
    private final Problems problems;

    VocabularyReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    DraftVocabulary read() {
        List<String> lists =
                FileKind.ALL.stream().filter(FileKind::isVocabulary).map(FileKind::schema).sorted().toList();
        files.vocabularies().stream().filter(file -> !lists.contains(file.list()))
                .forEach(file -> reportUnknownList(file, lists));
        return new DraftVocabulary(list(DraftEntry.Audience.SHAPE), list(DraftEntry.Moment.SHAPE),
                list(DraftEntry.Topic.SHAPE), list(DraftEntry.Role.SHAPE), list(DraftEntry.Instrument.SHAPE),
                list(DraftEntry.Term.SHAPE), list(DraftEntry.PolicyKind.SHAPE), list(DraftQuestion.SHAPE),
                list(DraftForce.SHAPE), list(DraftEntry.Asked.SHAPE));
    }

    private void reportUnknownList(ContentPath.Vocabulary file, List<String> lists) {
        problems.add(ProblemCode.UNEXPECTED_FILE, files.start(file.path()),
                "there is no vocabulary list " + Quoted.of(file.list()),
                "a file that nobody reads would be lost without a word",
                "rename it to one of: " + String.join(", ", lists));
    }

    private <E extends Record> DraftList<E> list(Shape<E> shape) {
        String path = "vocabulary/" + shape.name() + ".yaml";
        Origin start = new Origin.Known(files.start(path));
        if (!files.has(path)) {
            return new DraftList<>(List.of(), start.and(!files.wasLeftOut(path)));
        }
        Optional<YamlNode> node = files.read(path);
        if (node.isEmpty()) {
            return new DraftList<>(List.of(), start.and(false));
        }
        RecordReader reader = new RecordReader(node.get(), problems);
        List<E> entries = reader.records(shape, shape.name());
        return new DraftList<>(entries, reader.file());
    }
}
