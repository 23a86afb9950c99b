package clausebook.words;

import clausebook.corpus.Stance;
import clausebook.corpus.Stance.Direction;
import clausebook.guide.Cell;
import clausebook.guide.Given;
import clausebook.guide.QuestionRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how many councils answer a question which way, how many do not answer, and how many only in a draft.
public record AnswerCounts(Words words, QuestionRow row) {

    private static final int MOST_TOLD = 2;

    /// In the order in which they are told: first answers, then why there is none.
    private enum Way {
        FORBIDDEN, ADVISED_AGAINST, CONDITIONAL, ALLOWED, ADVISED, REQUIRED, NAMED, MIXED, UNSAID, TOLD, SILENT,
        NOT_YET_READ,
        FOR_OTHERS, NOT_COVERED, NOT_ASKED;

        String key() {
            return "ways." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The answer to the question in one sentence: "3 forbid it, 1 answers “In breaks only”, 1 says nothing."
    public String inWords() {
        return byWay(row.cells().values()).entrySet().stream().flatMap(way -> told(way.getKey(), way.getValue()))
                .collect(Collectors.joining(", ", "", "."));
    }

    /// What a verdict alone would hide: silences, and answers that stand in drafts; empty where there are none.
    public String notes() {
        List<String> notes = new ArrayList<>(silences());
        int drafts = drafts(row.cells().values());
        if (drafts > 0) {
            notes.add(words.count("ways.draft", drafts));
        }
        return String.join(", ", notes);
    }

    /// How many councils say nothing, and how many nobody has read for it; none where there are none.
    public List<String> silences() {
        Map<Way, List<Cell>> ways = byWay(row.cells().values());
        return Stream.of(Way.SILENT, Way.NOT_YET_READ).filter(ways::containsKey)
                .map(way -> words.count(way.key(), ways.get(way).size())).toList();
    }

    private Map<Way, List<Cell>> byWay(Collection<Cell> cells) {
        Map<Way, List<Cell>> ways = new EnumMap<>(Way.class);
        cells.forEach(cell -> ways.computeIfAbsent(way(cell), _ -> new ArrayList<>()).add(cell));
        return ways;
    }

    private Way way(Cell cell) {
        return switch (cell) {
            case Cell.Answered answered -> way(counted(answered).stream().filter(Given::decides).toList());
            case Cell.Silent _ -> Way.SILENT;
            case Cell.NotYetRead _ -> Way.NOT_YET_READ;
            case Cell.ForOthers _ -> Way.FOR_OTHERS;
            case Cell.NotCovered _ -> Way.NOT_COVERED;
            case Cell.NotAsked _ -> Way.NOT_ASKED;
        };
    }

    /// The strongest of several that pull one way. A ban beside a condition is a condition on the whole.
    private static Way way(List<Given> deciding) {
        if (deciding.isEmpty()) {
            return Way.TOLD;
        }
        Set<Direction> pulls = deciding.stream().map(given -> given.stance().map(Stance::direction)
                .orElse(Direction.NONE)).collect(Collectors.toSet());
        if (pulls.contains(Direction.NAMED)) {
            return Way.NAMED;
        }
        if (pulls.contains(Direction.NONE)) {
            return Way.UNSAID;
        }
        if (pulls.size() > 1) {
            return pulls.equals(Set.of(Direction.AGAINST, Direction.CONDITIONAL)) ? Way.CONDITIONAL : Way.MIXED;
        }
        Given foremost = deciding.stream().filter(Given::commands).findFirst().orElse(deciding.getFirst());
        return Way.valueOf(foremost.stance().orElseThrow().name());
    }

    private Stream<String> told(Way way, List<Cell> cells) {
        return way == Way.UNSAID
                ? cells.stream()
                        .collect(Collectors.groupingBy(this::answersOf, LinkedHashMap::new, Collectors.toList()))
                        .values().stream().map(alike -> said(Way.MIXED, alike))
                : Stream.of(said(way, cells));
    }

    private Set<String> answersOf(Cell cell) {
        return counted(cell).stream().map(one -> one.answer().inWords()).collect(Collectors.toSet());
    }

    /// By the answer itself where all of them give one and the same.
    private String said(Way way, List<Cell> cells) {
        Set<String> said = cells.stream().map(this::counted).flatMap(List::stream).map(one -> one.answer().inWords())
                .collect(Collectors.toSet());
        String counted = said.size() == 1
                ? words.say("ways.quoted", words.count("ways.answer", cells.size()),
                        said.iterator().next())
                : words.count(way.key(), cells.size());
        if (way == Way.TOLD && said.size() > 1 && !row.decides()) {
            counted = words.say("ways.such-as", counted, most(cells));
        }
        int drafts = drafts(cells);
        return drafts == 0 ? counted : words.say("ways.with", counted, drafted(drafts, cells.size()));
    }

    /// What most of them tell; of what equally many tell, what comes first.
    private String most(List<Cell> cells) {
        Map<String, Integer> told = new LinkedHashMap<>();
        cells.forEach(cell -> cell.given().stream().map(given -> given.answer().choice().name()).distinct()
                .forEach(name -> told.merge(name, 1, Integer::sum)));
        return told.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST_TOLD)
                .map(each -> words.say(each.getValue() == 1 ? "ways.once" : "ways.times", each.getKey(),
                        each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String drafted(int drafts, int all) {
        return drafts == all ? words.say("ways.draft.all") : words.count("ways.draft.of-them", drafts);
    }

    /// Of a party to a contradiction the answers that make it one; else what decides; else all.
    private List<Given> counted(Cell cell) {
        List<Given> parties = cell.given().stream().filter(row.parties()::contains).toList();
        return Stream.of(parties, cell.deciding(), cell.given()).filter(answers -> !answers.isEmpty()).findFirst()
                .orElse(List.of());
    }

    private int drafts(Collection<Cell> cells) {
        return (int) cells.stream().filter(Cell::speaks).filter(cell -> counted(cell).stream().allMatch(Given::isDraft))
                .count();
    }
}
