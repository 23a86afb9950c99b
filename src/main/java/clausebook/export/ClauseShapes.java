package clausebook.export;

import static clausebook.export.DataField.bearers;
import static clausebook.export.DataField.ids;
import static clausebook.export.DataField.text;
import static clausebook.export.DataField.textOrNull;
import static clausebook.export.DataField.texts;
import static clausebook.export.DataField.word;
import static clausebook.export.DataField.wordOrNull;
import static clausebook.export.DataField.words;

import clausebook.corpus.Answer;
import clausebook.corpus.Capacity;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Fact;
import clausebook.corpus.Reading;
import clausebook.corpus.Rule;
import clausebook.corpus.Status;
import clausebook.corpus.Wording;

/// The fields of a clause in data files, and of what stands in it.
final class ClauseShapes {

    static final String NAMED = "as ids of audiences, or `role:id`.";
    private static final String WHO = "Whom it binds: ids of audiences, or roles as `role:id`.";
    private static final String TOPICS = "Ids of topics.";
    private static final String ANSWERS = "The questions it answers: see below.";

    private static final DataShape<Answer> ANSWER = new DataShape<>("answer",
            text("question", "The question's id.", answer -> answer.question().id()),
            text("answer", "The answer's id.", answer -> answer.choice().id()),
            bearers("who", "The answer to a question that asks who: ids of audiences, or roles as `role:id`.",
                    Answer::who));

    private static final DataShape<Rule> RULE = new DataShape<>("rule",
            word("duty", Duty.values(),
                    "`must`, `must-not`, `should`, `should-not` or `may`, by the codebook.", Rule::duty),
            textOrNull("printed", "The source's own words of force.", Rule::printed),
            text("says", "What is to be done.", Rule::says),
            bearers("who", WHO, Rule::who),
            textOrNull("when", "The condition.", Rule::when), textOrNull("unless", "The exception.", Rule::unless),
            words("capacity", Capacity.values(),
                    "`official`, `personal` or both; empty if the source does not say.", Rule::capacity),
            bearers("approval", "Who must agree, as `role:id`.", Rule::approval),
            bearers("tell", "Who is told, as `role:id`.", Rule::tell),
            ids("topics", TOPICS, Rule::topics),
            ids("moments", "Ids of the moments at which it matters.", Rule::moments),
            new DataField.Objects<>("answers", ANSWER, ANSWERS, Rule::answers));

    private static final DataShape<Fact> FACT = new DataShape<>("fact",
            word("kind", ClauseKind.values(),
                    "`information`, `definition`, `consequence`, `responsibility`, `contact` or `reference`.",
                    Fact::kind),
            text("says", "The fact as a whole sentence.", Fact::says),
            bearers("who", "Whom it is about: ids of audiences, or roles as `role:id`.", Fact::who),
            ids("topics", TOPICS, Fact::topics),
            new DataField.Objects<>("answers", ANSWER, ANSWERS, Fact::answers));

    /// A clause or item of one edition.
    static final DataShape<ClauseRecord> CLAUSE = new DataShape<>("clause",
            text("council", "The council's slug, as in the addresses of the site.",
                    ClauseRecord::council),
            text("policy", "The policy's slug.", ClauseRecord::policy),
            text("edition", "The edition's slug.", ClauseRecord::edition),
            word("status", Status.values(),
                    "What the council says of the edition: `draft`, `in-force`, `withdrawn` or `unknown`.",
                    ClauseRecord::status),
            word("wording", Wording.values(),
                    "`restated` (plain English written here) or `official` (the council's own words).",
                    ClauseRecord::wording),
            new DataField.Flag<>("leading", "Whether this edition speaks for its policy.",
                    ClauseRecord::leading),
            text("id", "The clause's id, the same in all editions.", ClauseRecord::id),
            text("place", "Where the clause stands in the council's document, such as `6.11`, `7/intro` or `10.1/3`.",
                    ClauseRecord::place),
            textOrNull("number", "The number as printed; an item may have a letter.",
                    ClauseRecord::number),
            textOrNull("title",
                    "Our title. Items, lead-ins and closing lines have none, and a clause in the council's own words "
                            + "need not have one.",
                    ClauseRecord::title),
            text("section", "The id of the section.", ClauseRecord::section),
            wordOrNull("reading", Reading.values(),
                    "null where a person has read what the clause means. `none`: nobody has. `suggested`: a program "
                            + "proposed a meaning, which is not published. A clause that is not read has no kind, "
                            + "rules, facts or topics here.",
                    ClauseRecord::reading),
            wordOrNull("kind", ClauseKind.values(),
                    "`information`, `definition`, `consequence`, `responsibility`, `contact` or `reference`, if the "
                            + "clause is one as a whole.",
                    ClauseRecord::kind),
            text("text", "What the clause says.", ClauseRecord::text),
            textOrNull("stem", "The words that it reads on from.", ClauseRecord::stem),
            textOrNull("parent", "The id of the clause that it is an item or closing line of.", ClauseRecord::parent),
            new DataField.Objects<>("rules", RULE, "Its duties: see below.", ClauseRecord::rules),
            new DataField.Objects<>("facts", FACT, "What it says beside duties: see below.",
                    ClauseRecord::facts),
            ids("topics", TOPICS, ClauseRecord::topics),
            texts("instruments",
                    "Ids of the laws, codes, policies and other documents that it quotes or names.",
                    ClauseRecord::instruments),
            texts("roles", "Ids of the offices, teams and outside bodies that it names.", ClauseRecord::roles),
            texts("references",
                    "All that its text links to: `council/policy#id`, `instrument:id`, `role:id` or `term:id`.",
                    ClauseRecord::references),
            texts("citedBy", "The clauses of leading editions that link to it, as `council/policy#id`.",
                    ClauseRecord::citedBy),
            text("url",
                    "The clause's page, from the root of the site. For an item it ends in `#` and the item's id.",
                    ClauseRecord::url),
            text("editionUrl", "The edition's page, from the root of the site.", ClauseRecord::editionUrl));

    private ClauseShapes() {}
}
