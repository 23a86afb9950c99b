package clausebook.content;

import clausebook.corpus.Capacity;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Fate;
import clausebook.corpus.InstrumentKind;
import clausebook.corpus.Joins;
import clausebook.corpus.Nation;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Status;
import clausebook.corpus.Worded;
import clausebook.corpus.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the records alone do not tell about a field: its closed list, the form of its value, and whether the check asks
/// for it.
///
/// A field is named by its record and component: `DraftEdition.Facts.status`.
final class FieldFacts {

    static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    static final String DATE = "^\\d{4}(-\\d{2}){0,2}$";
    static final String PERIOD = "^[1-9]\\d? (year|month)s?$";

    static final Map<String, List<String>> CLOSED_LISTS = Map.ofEntries(Map.entry("DraftSite.language", List.of("en")),
            Map.entry("DraftCouncil.Facts.kind", Worded.words(CouncilKind.class)),
            Map.entry("DraftCouncil.Facts.nation", Worded.words(Nation.class)),
            Map.entry("DraftCouncil.Facts.languages", List.of("en", "cy")),
            Map.entry("DraftEdition.Facts.language", List.of("en")),
            Map.entry("DraftEdition.Facts.status", Worded.words(Status.class)),
            Map.entry("DraftEdition.Facts.wording", Worded.words(Wording.class)),
            Map.entry("DraftEdition.Change.fate", Worded.words(Fate.class)),
            Map.entry("DraftClause.joins", Worded.words(Joins.class)),
            Map.entry("DraftClause.kind", Worded.words(ClauseKind.class)),
            Map.entry("DraftFact.kind", Worded.words(ClauseKind.class)),
            Map.entry("DraftRule.kind", Worded.words(ClauseKind.class)),
            Map.entry("DraftRule.duty", Worded.words(Duty.class)),
            Map.entry("DraftRule.capacity", Worded.words(Capacity.class)),
            Map.entry("DraftTerm.kind", Worded.words(InstrumentKind.class)),
            Map.entry("DraftQuestion.type", Worded.words(QuestionType.class)),
            Map.entry("DraftQuestion.capacity", Worded.words(Capacity.class)));

    static final Map<String, String> PATTERNS =
            Map.ofEntries(Map.entry("DraftSite.Statement.reviewed", DAY), Map.entry("DraftQuestion.silent", DAY),
                    Map.entry("DraftEdition.Correction.on", DATE), Map.entry("DraftEdition.Source.seen", DATE),
                    Map.entry("DraftEdition.Dates.adopted", DATE), Map.entry("DraftEdition.Dates.issued", DATE),
                    Map.entry("DraftEdition.Dates.inForce", DATE), Map.entry("DraftEdition.Dates.reviewDue", DATE),
                    Map.entry("DraftEdition.Dates.withdrawn", DATE), Map.entry("DraftEdition.Review.every", PERIOD));

    /// Written without quotes these look like numbers to an editor, such as a section's 7; the program reads every
    /// value as text.
    static final Set<String> NUMBERS_TOO = Stream
            .concat(Set.of("DraftClause.number", "DraftClause.place", "DraftSection.number", "DraftEdition.Facts.label",
                    "DraftEdition.Adopted.minute", "DraftEdition.Source.facts", "DraftCouncil.Office.phone",
                    "DraftSite.Contact.phone", "DraftTerm.phone", "DraftTerm.words", "DraftClause.words",
                    "DraftCouncil.Facts.words", "DraftQuestion.words").stream(),
                    PATTERNS.entrySet().stream().filter(entry -> entry.getValue().equals(DATE)).map(Map.Entry::getKey))
            .collect(Collectors.toSet());

    static final Set<String> YES_OR_NO = Set.of("DraftClause.isStem", "DraftTerm.outside");

    /// The records let these be absent, so that what is missing can be told in a clerk's words; the check refuses
    /// content without them.
    static final Set<String> NEEDED = Set.of("DraftEdition.Facts.covers", "DraftEdition.Facts.sections");

    private FieldFacts() {}

    /// The schema of a text field.
    static ObjectNode text(String key) {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        if (YES_OR_NO.contains(key)) {
            return text.put("type", "boolean");
        }
        if (NUMBERS_TOO.contains(key)) {
            text.putArray("type").add("string").add("number");
        } else {
            text.put("type", "string");
        }
        Optional.ofNullable(PATTERNS.get(key)).ifPresent(pattern -> text.put("pattern", pattern));
        Optional.ofNullable(CLOSED_LISTS.get(key)).ifPresent(words -> words.forEach(text.withArray("enum")::add));
        return text;
    }

    /// Every field that is named here: each must exist.
    static Set<String> named() {
        return Stream.of(CLOSED_LISTS.keySet(), PATTERNS.keySet(), NUMBERS_TOO, YES_OR_NO, NEEDED)
                .flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
