package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.corpus.Audience;
import clausebook.corpus.Council;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.DataParts;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.output.OutputFile;
import clausebook.words.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one council says to one question, as data.
record AnswerRecord(Guide guide, QuestionRow row, Council council) {

    /// Question by question, councils in the order of their slugs; only those that are asked.
    static Stream<AnswerRecord> of(Guide guide, List<CouncilGuide> councils) {
        return guide.comparison().rows().stream()
                .flatMap(row -> councils.stream().map(CouncilGuide::council)
                        .filter(council -> row.cells().containsKey(council.id()))
                        .map(council -> new AnswerRecord(guide, row, council)));
    }

    /// One file of all answers; where that would grow too large, one for each council.
    ///
    /// @param file makes one, of its path and the councils that stand in it
    static Stream<OutputFile> files(Guide guide, String ending,
            BiFunction<String, List<CouncilGuide>, OutputFile> file) {
        List<CouncilGuide> all = guide.councils();
        return DataParts.answersTogether(guide)
                ? Stream.of(file.apply(DataAddress.of(DataAddress.ANSWERS, ending), all))
                : all.stream().map(council -> file.apply(
                        DataAddress.of(DataAddress.ANSWERS, council.id(), ending), List.of(council)));
    }

    String question() {
        return row.question().id();
    }

    String asks() {
        return row.question().name();
    }

    List<Audience> askedBy() {
        return row.question().askedBy();
    }

    Verdict verdict() {
        return row.verdict();
    }

    String slug() {
        return council.id().slug();
    }

    Cell cell() {
        return row.cell(council.id());
    }

    /// `answered`, or in which way it does not answer.
    String state() {
        return cell().state();
    }

    /// The day on which somebody read the policy and found nothing; else empty.
    String read() {
        return cell() instanceof Cell.Silent silent ? silent.day().toString() : "";
    }

    /// Where to look instead, or empty.
    String instead() {
        return cell() instanceof Cell.NotCovered not ? not.instead() : "";
    }

    boolean tension() {
        return cell() instanceof Cell.Answered answered && answered.tension();
    }

    /// The number as printed, else where it stands.
    static String place(PlacedClause clause) {
        return clause.number().isEmpty() ? clause.place() : clause.number();
    }

    /// All answers, or why there is none, in words.
    String inWords(Words words) {
        return switch (cell()) {
            case Cell.Answered answered -> answered.answers().stream()
                    .map(given -> given.answer().inWords() + " (" + place(given.clause()) + ")").distinct()
                    .collect(Collectors.joining("; "));
            case Cell.Silent _ -> words.say("table.silent", read());
            case Cell.NotYetRead _ -> words.say("table.not-yet-read");
            case Cell.NotCovered not -> words.say(not.said() ? "table.not-covered" : "table.not-mentioned");
            case Cell.ForOthers _ -> words.say("table.for-others");
            case Cell.NotAsked _ -> words.say("table.not-asked");
        };
    }
}
