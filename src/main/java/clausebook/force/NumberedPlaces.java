package clausebook.force;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which number stands before which clauses and sections of an edition.
///
/// @param places  by number; a section and a clause may have the same one
/// @param numbers by clause or section, for those that have one
record NumberedPlaces(Map<String, Set<ClauseId>> places, Map<ClauseId, String> numbers) {

    private static final Pattern NUMBER = Pattern.compile("(\\d++(?:\\.\\d++)*+)[.)]?");

    static NumberedPlaces of(Edition edition) {
        NumberedPlaces all = new NumberedPlaces(new HashMap<>(), new HashMap<>());
        edition.allSections().forEach(section -> all.add(section.id(), section.number()));
        edition.clauses().filter(NumberedPlaces::hasWholeNumber)
                .forEach(clause -> all.add(clause.id(), clause.number()));
        return all;
    }

    /// "2)" of an item tells its place only with the clause above.
    private static boolean hasWholeNumber(Clause clause) {
        return clause.part() != Part.ITEM || clause.number().contains(".");
    }

    private void add(ClauseId id, String printed) {
        Matcher number = NUMBER.matcher(printed);
        if (number.matches()) {
            places.computeIfAbsent(number.group(1), _ -> new HashSet<>()).add(id);
            numbers.put(id, number.group(1));
        }
    }

    Set<ClauseId> at(String number) {
        return places.getOrDefault(number, Set.of());
    }

    /// The numbers that have not the same clause or section in a later edition, with the one that they had.
    Map<String, ClauseId> movedBefore(NumberedPlaces later) {
        Map<String, ClauseId> moved = new HashMap<>();
        numbers.forEach((id, number) -> {
            if (!later.at(number).contains(id)) {
                moved.put(number, id);
            }
        });
        return moved;
    }
}
