package clausebook.export;

import static clausebook.export.DataField.bearers;
import static clausebook.export.DataField.ids;
import static clausebook.export.DataField.text;
import static clausebook.export.DataField.textOrNull;
import static clausebook.export.DataField.word;
import static clausebook.export.DataField.wordOrNull;
import static clausebook.export.DataField.words;

import clausebook.corpus.Bearer;
import clausebook.corpus.Capacity;
import clausebook.corpus.Duty;
import clausebook.corpus.Stance;
import clausebook.corpus.Status;
import clausebook.guide.Given;
import clausebook.guide.Verdict;
import java.util.List;
import java.util.function.Function;

/// The fields of what a council says to a question, and of each answer in it.
final class AnswerShapes {

    private static final DataShape<Answered> GIVEN = new DataShape<>("given",
            text("answer", "The answer's id.", Answered::id),
            text("name", "The answer's words.", Answered::name),
            wordOrNull("stance", Stance.values(),
                    "What it amounts to: `forbidden`, `advised-against`, `conditional`, `advised`, `required`, "
                            + "`allowed`, `named` or `none`; null where nobody says so.",
                    Answered::stance),
            bearers("named", "Those whom it names, " + ClauseShapes.NAMED, Answered::named),
            wordOrNull("duty", Duty.values(), "The force of the rule that backs it; null if a fact does.",
                    Answered::duty),
            text("says", "The rule's or fact's words.", of(Given::says)),
            bearers("who", "Whom it binds, " + ClauseShapes.NAMED, of(Given::who)),
            words("capacity", Capacity.values(),
                    "`official`, `personal` or both; empty if the source does not say.", of(Given::capacity)),
            textOrNull("when", "The condition.", of(Given::when)),
            textOrNull("unless", "The exception.", of(Given::unless)),
            bearers("approval", "Who must agree, as `role:id`.", of(Given::approval)),
            bearers("tell", "Who is told, as `role:id`.", of(Given::tell)),
            text("clause", "The clause, as `council/policy#id`.", Answered::clause),
            textOrNull("number", "Its number as printed.", Answered::number),
            text("place", "Its place in the council's document.", Answered::place),
            word("status", Status.values(), "What the council says of the edition.",
                    Answered::status),
            text("url", "The clause's page, from the root of the site.", Answered::url));

    /// One question and one council.
    static final DataShape<AnswerRecord> RECORD = new DataShape<>("record",
            text("question", "The question's id.", AnswerRecord::question),
            text("asks", "The question itself.", AnswerRecord::asks),
            ids("askedBy", "Ids of the audiences that ask it.", AnswerRecord::askedBy),
            word("verdict", Verdict.values(),
                    "How the councils' answers stand to each other, by what they amount to (`stance`): `agree`; "
                            + "`strength` (the same rule, but one binds where another advises); `own-people` (each "
                            + "names its own people); `apart` (they pull different ways, all else); `contradict` "
                            + "(both cannot hold for the same people in the same capacity: only pairs that the "
                            + "question lists); `one-speaks`; `none-speaks`. An answer that only tells something "
                            + "(stance `none`) counts where no council does more; then the choices are compared. The "
                            + "column `verdict` of `matrix.csv` and `answers.csv` holds the same words.",
                    AnswerRecord::verdict),
            text("council", "The council's slug.", AnswerRecord::slug),
            new DataField.Text<>("state", true,
                    List.of("answered", "silent", "not-yet-read", "not-covered", "not-mentioned", "for-others"),
                    "`answered`; `silent` (somebody read the policy and found nothing); `not-yet-read`; `not-covered` "
                            + "(the policy says that it does not cover those who ask); `not-mentioned` (it covers "
                            + "others); `for-others` (it answers others only). Nothing but `answered` is an answer, "
                            + "and none of them is permission.",
                    AnswerRecord::state),
            textOrNull("read", "The day on which somebody read for it, if the council is silent.", AnswerRecord::read),
            textOrNull("instead", "Where to look instead, if the policy says so.", AnswerRecord::instead),
            new DataField.Flag<>("tension", "Whether two answers of the policy can't both hold.",
                    AnswerRecord::tension),
            new DataField.Objects<>("answers", GIVEN, "The answers, each with what backs it.",
                    AnswerShapes::answers));

    private AnswerShapes() {}

    private static List<Answered> answers(AnswerRecord record) {
        return record.cell().given().stream().map(given -> new Answered(record, given)).toList();
    }

    /// An answer of a record.
    private record Answered(AnswerRecord record, Given given) {

        String id() {
            return given.answer().choice().id();
        }

        String name() {
            return given.answer().choice().name();
        }

        String stance() {
            return given.stance().map(Stance::word).orElse("");
        }

        List<Bearer> named() {
            return given.answer().who();
        }

        String duty() {
            return given.duty().map(Duty::word).orElse("");
        }

        String clause() {
            return given.clause().id().toString();
        }

        String number() {
            return given.clause().number();
        }

        String place() {
            return given.clause().place();
        }

        Status status() {
            return given.clause().edition().status();
        }

        String url() {
            return record.guide().address(given.clause().id());
        }
    }

    private static <V> Function<Answered, V> of(Function<Given, V> value) {
        return answered -> value.apply(answered.given());
    }
}
