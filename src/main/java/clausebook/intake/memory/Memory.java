package clausebook.intake.memory;

import clausebook.document.Outline;
import clausebook.document.Outline.Placement;
import clausebook.draft.DraftIntake;
import clausebook.draft.DraftIntake.Paragraph;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an import before found, by the hashes of its paragraphs.
public final class Memory {

    private final Map<String, Deque<Paragraph>> byHash = new HashMap<>();
    private final Map<String, String> writtenById = new HashMap<>();
    private final Map<String, Integer> countById = new HashMap<>();

    /// @param intake empty where nothing was imported before
    public Memory(Optional<DraftIntake> intake) {
        for (Paragraph paragraph : intake.map(DraftIntake::paragraphs).orElse(List.of())) {
            byHash.computeIfAbsent(words(paragraph.hash()), _ -> new ArrayDeque<>()).add(paragraph);
            paragraph.clause().ifPresent(id -> countById.merge(words(id), 1, Integer::sum));
            paragraph.written().ifPresent(
                    written -> writtenById.put(words(paragraph.clause().orElse(written)), words(written)));
        }
    }

    /// What is known of an outline's paragraphs.
    ///
    /// @param ids       by the keys of sections and clauses of which the first paragraph is known, their ids
    /// @param unchanged keys of those of which every paragraph is known, and none is gone
    /// @param decided   by the place of a placement in the outline's list, what a person decided of it
    public record Recalled(Map<Integer, String> ids, Set<Integer> unchanged, Map<Integer, String> decided) {}

    /// Compares an outline with what is known. Of equal paragraphs the first is taken for the first.
    public Recalled recalled(Outline outline) {
        Comparison comparison = new Comparison();
        for (int at = 0; at < outline.placements().size(); at++) {
            comparison.add(at, outline.placements().get(at));
        }
        return comparison.recalled();
    }

    /// On the way through the paragraphs of an outline.
    private final class Comparison {

        private final Map<String, Deque<Paragraph>> left = new HashMap<>();
        /// By key the clause of each of its paragraphs; no words for one that is new.
        private final Map<Integer, List<String>> found = new LinkedHashMap<>();
        private final Set<Integer> waiting = new HashSet<>();
        private final Map<Integer, String> decided = new HashMap<>();

        Comparison() {
            byHash.forEach((hash, paragraphs) -> left.put(hash, new ArrayDeque<>(paragraphs)));
        }

        void add(int at, Placement placement) {
            Optional<Paragraph> known = Optional
                    .ofNullable(left.getOrDefault(WordHash.of(placement.text()), new ArrayDeque<>()).poll());
            if (placement.key() > 0) {
                String id = known.flatMap(Paragraph::clause).map(Memory::words).orElse("");
                found.computeIfAbsent(placement.key(), _ -> new ArrayList<>()).add(id);
            }
            if (known.flatMap(Paragraph::asked).isPresent()) {
                waiting.add(placement.key());
            }
            known.flatMap(Paragraph::decided).ifPresent(decision -> decided.put(at, words(decision)));
        }

        Recalled recalled() {
            Map<Integer, String> ids = new LinkedHashMap<>();
            Set<Integer> unchanged = new HashSet<>();
            found.forEach((key, each) -> {
                String id = each.getFirst();
                if (!id.isEmpty() && !ids.containsValue(id)) {
                    ids.put(key, id);
                    boolean all = each.stream().allMatch(id::equals) && each.size() == countById.get(id);
                    if (all && !waiting.contains(key)) {
                        unchanged.add(key);
                    }
                }
            });
            return new Recalled(ids, unchanged, decided);
        }
    }

    /// True where a clause does not read any more as it was written by the import before.
    ///
    /// @param text what it says now, without marks
    public boolean wasChanged(String id, String text) {
        return writtenById.containsKey(id) && !writtenById.get(id).equals(WordHash.of(text));
    }

    /// The hash of a clause's text as an import wrote it.
    Optional<String> written(String id) {
        return Optional.ofNullable(writtenById.get(id));
    }

    private static String words(Read read) {
        return read.known().map(SourceText::words).orElse("");
    }
}
