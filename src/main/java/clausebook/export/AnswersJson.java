package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import java.util.List;
import java.util.stream.Stream;

/// `data/answers.json`: what each council says to each question; where that would grow too large,
/// `data/answers/<council>.json`.
final class AnswersJson {

    private AnswersJson() {}

    static Stream<OutputFile> files(Guide guide) {
        return Stream.concat(
                AnswerRecord.files(guide, DataAddress.JSON, (path, councils) -> file(path, guide, councils)),
                Stream.of(AnswerShapes.RECORD.schema(DataAddress.schema(DataAddress.ANSWERS))));
    }

    private static OutputFile file(String path, Guide guide, List<CouncilGuide> councils) {
        return new OutputFile(path, "data file",
                () -> AnswerShapes.RECORD.json(AnswerRecord.of(guide, councils).toList()));
    }
}
