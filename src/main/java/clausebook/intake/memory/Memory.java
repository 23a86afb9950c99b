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
        Map<Integer, String> ids = new LinkedHashMap<>();
        Map<Integer, List<String>> found = new LinkedHashMap<>();
        Map<Integer, String> decided = new HashMap<>();
        Set<Integer> waiting = new HashSet<>();
        Map<String, Deque<Paragraph>> left = new HashMap<>();
        byHash.forEach((hash, paragraphs) -> left.put(hash, new ArrayDeque<>(paragraphs)));
        for (int at = 0; at < outline.placements().size(); at++) {
            Placement placement = outline.placements().get(at);
            Paragraph known = left.getOrDefault(WordHash.of(placement.text()), new ArrayDeque<>()).poll();
            String id = known == null ? "" : known.clause().map(Memory::words).orElse("");
            boolean waits = known != null && known.asked().isPresent();
            if (placement.key() > 0) {
                found.computeIfAbsent(placement.key(), _ -> new ArrayList<>()).add(id);
                if (waits) {
                    waiting.add(placement.key());
                }
            }
            if (known != null && known.decided().isPresent()) {
                decided.put(at, words(known.decided().get()));
            }
        }
        Set<Integer> unchanged = new HashSet<>();
        found.forEach((key, each) -> {
            if (!each.getFirst().isEmpty() && !ids.containsValue(each.getFirst())) {
                ids.put(key, each.getFirst());
                boolean all = each.stream().allMatch(each.getFirst()::equals);
                if (all && each.size() == countById.get(each.getFirst()) && !waiting.contains(key)) {
                    unchanged.add(key);
                }
            }
        });
        return new Recalled(ids, unchanged, decided);
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
