package clausebook.desk.year;

import clausebook.corpus.Edition;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clauses of two years in pairs, and how many of each kind there are.
record Matched(EditionChanges changes, Guide guide, Words words) {

    /// One thing that happened.
    ///
    /// @param id     under which a reason is written
    /// @param wanted true where somebody has to say why
    /// @param words  true where readers may have to read it again
    /// @param kind   what happened, as in the style sheet
    public record Row(String id, List<Side> before, List<Side> after, String happened, String also, String kind,
            String reason, boolean wanted, boolean words, String material) {}

    /// A clause of one year.
    public record Side(String name, String text) {}

    /// How many clauses of each year one thing happened to.
    public record Sum(String words, int before, int after) {}

    /// What wants a reason stands first.
    List<Row> rows() {
        List<ClauseChange> open = changes.unexplained();
        List<Row> rows = new ArrayList<>();
        changes.changed().forEach(change -> rows.add(row(change, open.contains(change))));
        rows.sort(Comparator.comparing((Row row) -> !row.wanted()));
        return rows;
    }

    private Row row(ClauseChange change, boolean open) {
        PlacedClause root = change.shown().root();
        Optional<Edition.Change> said = changes.to().edition().changes().entrySet().stream()
                .filter(entry -> entry.getKey().equals(root.id())).map(Map.Entry::getValue).findFirst();
        String also =
                String.join(", ", change.also().stream().map(kind -> words.say("became." + kind.word())).toList());
        boolean reworded = change.is(ChangeKind.REWORDED) || change.is(ChangeKind.STRONGER)
                || change.is(ChangeKind.WEAKER) || change.is(ChangeKind.MERGED) || change.is(ChangeKind.SPLIT);
        String material = said.flatMap(Edition.Change::material).map(String::valueOf).orElse("");
        return new Row(root.id().slug(), sides(change.before()), sides(change.after()),
                words.say("became." + change.kind().word()), also, change.kind().word(), change.reason(),
                open || reworded && material.isEmpty() && root == change.shown(), reworded, material);
    }

    private List<Side> sides(List<PlacedClause> clauses) {
        MentionWords mentions = new MentionWords(guide);
        return clauses.stream()
                .map(clause -> new Side(new ClauseNames(words).name(clause), mentions.plain(clause).strip())).toList();
    }

    /// Each clause of either year is counted once.
    BesidePage.Tally tally() {
        Map<ChangeKind, int[]> sums = new LinkedHashMap<>();
        for (ClauseChange change : changes.clauses()) {
            int[] sum = sums.computeIfAbsent(change.kind(), _ -> new int[2]);
            sum[0] += change.before().size();
            sum[1] += change.after().size();
        }
        List<Sum> rows = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            int[] sum = sums.getOrDefault(kind, new int[2]);
            if (sum[0] + sum[1] > 0) {
                rows.add(new Sum(Words.opening(words.say("became." + kind.word())), sum[0], sum[1]));
            }
        }
        int before = changes.from().clauses().size();
        int after = changes.to().clauses().size();
        boolean balances = rows.stream().mapToInt(Sum::before).sum() == before
                && rows.stream().mapToInt(Sum::after).sum() == after;
        return new BesidePage.Tally(changes.from().label(), changes.to().label(), rows, before, after, balances);
    }
}
