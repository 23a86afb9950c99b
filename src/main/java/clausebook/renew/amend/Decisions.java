package clausebook.renew.amend;

import clausebook.corpus.ClauseId;
import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.MarkedLine;
import clausebook.renew.amend.ReturnedPaper.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads from a paper that came back what was decided of each clause.
///
/// @param all       what is otherwise than tabled, in reading order
/// @param accepted  how many clauses that the draft changed stay as they were tabled
/// @param obstacles what can't be taken over, a line each
public record Decisions(List<Decision> all, int accepted, List<String> obstacles) {

    public Decisions {
        all = List.copyOf(all);
        obstacles = List.copyOf(obstacles);
    }

    /// @param lines of the paper that was tabled
    public static Decisions of(List<MarkedLine> lines, ReturnedPaper paper) {
        if ((long) lines.size() * paper.lines().size() > Alignment.MOST) {
            return new Decisions(List.of(), 0, List.of("the file has too many paragraphs for a policy of this length"));
        }
        return new Reader(lines, paper.lines()).read();
    }

    private static final class Reader {

        private final List<MarkedLine> lines;
        private final List<Line> returned;
        private final int[] found;
        private final Line[] of;
        private final Map<ClauseId, List<Integer>> groups = new LinkedHashMap<>();
        private final Map<ClauseId, List<Line>> behind = new LinkedHashMap<>();
        private final List<Decision> all = new ArrayList<>();
        private final List<String> obstacles = new ArrayList<>();
        private int accepted;

        Reader(List<MarkedLine> lines, List<Line> returned) {
            this.lines = lines;
            this.returned = returned;
            this.found = Alignment.of(lines, returned);
            this.of = new Line[lines.size()];
            for (int i = 0; i < lines.size(); i++) {
                groups.computeIfAbsent(lines.get(i).id(), _ -> new ArrayList<>()).add(i);
            }
        }

        Decisions read() {
            place();
            groups.forEach((id, places) -> {
                if (lines.get(places.getFirst()).heading()) {
                    heading(id, places);
                } else {
                    clause(id, places);
                }
                behind.getOrDefault(id, List.of()).stream().filter(Reader::isClause)
                        .forEach(line -> all.add(new Decision.Added(id, line.number(), line.words())));
            });
            return new Decisions(all, accepted, obstacles);
        }

        /// A line that is new stands behind the last one that was found.
        private void place() {
            int last = Alignment.NONE;
            for (int j = 0; j < returned.size(); j++) {
                Line line = returned.get(j);
                if (found[j] != Alignment.NONE) {
                    last = found[j];
                    of[last] = line;
                } else if (last == Alignment.NONE || line.heading()
                        || lines.get(last).heading() && !isClause(line)) {
                    obstacles.add("new, and the program can't tell where it belongs: " + line.whole());
                } else {
                    behind.computeIfAbsent(lines.get(last).id(), _ -> new ArrayList<>()).add(line);
                }
            }
        }

        /// With a number it is a clause of its own, without one a paragraph of the clause above.
        private static boolean isClause(Line line) {
            return line.number().codePoints().anyMatch(Character::isLetterOrDigit);
        }

        private void heading(ClauseId id, List<Integer> places) {
            for (int place : places) {
                MarkedLine line = lines.get(place);
                boolean stays = of[place] != null;
                if (stays == (line.sort() == Sort.REMOVED)) {
                    obstacles.add("a heading " + (stays ? "that the draft takes out is back: " : "is gone: ")
                            + words(line));
                } else if (stays && !of[place].words().equals(Difference.after(line.words()).strip())) {
                    all.add(new Decision.Retitled(id, of[place].words()));
                }
            }
        }

        private void clause(ClauseId id, List<Integer> places) {
            List<String> before = new ArrayList<>();
            List<String> tabled = new ArrayList<>();
            List<String> now = new ArrayList<>();
            boolean changed = false;
            for (int place : places) {
                MarkedLine line = lines.get(place);
                add(before, line.sort() != Sort.ADDED, Difference.before(line.words()));
                add(tabled, line.sort() != Sort.REMOVED, Difference.after(line.words()));
                add(now, of[place] != null, of[place] == null ? "" : of[place].words());
                changed |= line.sort() != Sort.SAME
                        || line.words().stream().anyMatch(run -> run.sort() != Sort.SAME);
            }
            behind.getOrDefault(id, List.of()).stream().filter(line -> !isClause(line))
                    .forEach(line -> now.add(line.words()));
            if (wasMovedBack(places)) {
                obstacles.add("a clause that the draft moves is back at its old place: " + now.getFirst());
            } else if (now.equals(tabled)) {
                accepted += changed ? 1 : 0;
                number(id, places);
            } else {
                all.add(decision(id, before, tabled, now));
                number(id, places);
            }
        }

        private static void add(List<String> paragraphs, boolean there, String words) {
            if (there) {
                paragraphs.add(words.strip());
            }
        }

        private static Decision decision(ClauseId id, List<String> before, List<String> tabled, List<String> now) {
            if (now.isEmpty()) {
                return new Decision.Struck(id);
            }
            if (now.equals(before)) {
                return tabled.isEmpty() ? new Decision.Returned(id) : new Decision.Restored(id);
            }
            return new Decision.Reworded(id, String.join("\n\n", now));
        }

        /// What goes at one place and comes at another has other lines between.
        private boolean wasMovedBack(List<Integer> places) {
            boolean apart = places.getLast() - places.getFirst() >= places.size();
            return apart && places.stream().anyMatch(
                    place -> lines.get(place).sort() == Sort.REMOVED && of[place] != null);
        }

        /// Of a clause that stays, where its number is not the tabled one.
        private void number(ClauseId id, List<Integer> places) {
            for (int place : places) {
                String tabled = Difference.after(lines.get(place).number());
                boolean numbered = of[place] != null && lines.get(place).sort() != Sort.REMOVED && !tabled.isEmpty();
                if (numbered && isClause(of[place]) && !of[place].number().equals(tabled)) {
                    all.add(new Decision.Renumbered(id, of[place].number()));
                }
            }
        }

        private static String words(MarkedLine line) {
            return (Difference.before(line.words()) + Difference.after(line.words())).strip();
        }
    }
}
