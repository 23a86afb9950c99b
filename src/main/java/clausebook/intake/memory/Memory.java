package clausebook.intake.memory;

import clausebook.document.Decision;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline;
import clausebook.draft.DraftIntake.Paragraph;
import clausebook.draft.DraftIntake;
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
import java.util.function.Function;

/// What an import before found, by the hashes of its paragraphs.
public final class Memory {

    private final Map<String, Deque<Paragraph>> byHash = new HashMap<>();
    private final Map<String, String> writtenById = new HashMap<>();
    private final Map<String, Integer> countById = new HashMap<>();
    private final Map<String, Deque<Paragraph>> asked = new HashMap<>();
    private final Set<String> going = new HashSet<>();
    private final Set<String> staying = new HashSet<>();

    /// @param intake empty where nothing was imported before
    public Memory(Optional<DraftIntake> intake) {
        for (Paragraph paragraph : intake.map(DraftIntake::paragraphs).orElse(List.of())) {
            paragraph.written().ifPresent(
                    written -> writtenById.put(words(paragraph.clause().orElse(written)), words(written)));
            if (isGone(paragraph)) {
                addGone(paragraph);
                continue;
            }
            if (isOfPlace(paragraph)) {
                asked.computeIfAbsent(words(paragraph.hash()), _ -> new ArrayDeque<>()).add(paragraph);
            }
            byHash.computeIfAbsent(words(paragraph.hash()), _ -> new ArrayDeque<>()).add(paragraph);
            paragraph.clause().ifPresent(id -> countById.merge(words(id), 1, Integer::sum));
        }
    }

    private void addGone(Paragraph paragraph) {
        Optional<Decision> decision = decision(paragraph);
        Set<String> ids = decision.filter(Decision.GOES::equals).isPresent() ? going : staying;
        paragraph.clause().filter(_ -> decision.isPresent()).ifPresent(id -> ids.add(words(id)));
    }

    private static boolean isGone(Paragraph paragraph) {
        return paragraph.choices().stream().map(Memory::words).anyMatch(Decision.GOES.words()::equals);
    }

    /// True where the question was where a paragraph goes, not whose words hold.
    private static boolean isOfPlace(Paragraph paragraph) {
        return paragraph.choices().stream().map(Memory::words).anyMatch(Decision.LEFT_OUT.words()::equals);
    }

    private static Optional<Decision> decision(Paragraph paragraph) {
        return paragraph.decided().map(Memory::words).flatMap(Decision::of);
    }

    /// Of clauses that the document has no more, the ids of those of which a person said that they go.
    public Set<String> going() {
        return Set.copyOf(going);
    }

    /// The ids of those of which she said that they stay.
    public Set<String> staying() {
        return Set.copyOf(staying);
    }

    /// What a person decided of paragraphs that were asked about, by their words; equal ones in their order.
    public Function<String, Optional<Decision>> answers() {
        Map<String, Deque<Paragraph>> left = new HashMap<>();
        asked.forEach((hash, paragraphs) -> left.put(hash, new ArrayDeque<>(paragraphs)));
        return words -> next(left, WordHash.of(words)).flatMap(Memory::decision);
    }

    /// Takes questions that were answered before out again, by the words of their paragraphs.
    Function<String, Optional<Paragraph>> answered() {
        Map<String, Deque<Paragraph>> left = new HashMap<>();
        asked.forEach((hash, paragraphs) -> left.put(hash, new ArrayDeque<>(paragraphs)));
        return words -> next(left, WordHash.of(words));
    }

    private static Optional<Paragraph> next(Map<String, Deque<Paragraph>> left, String hash) {
        return Optional.ofNullable(left.getOrDefault(hash, new ArrayDeque<>()).poll());
    }

    /// What is known of an outline's paragraphs.
    ///
    /// @param ids       by the keys of sections and clauses of which the first paragraph is known, their ids
    /// @param unchanged keys of those of which every paragraph is known, and none is gone
    /// @param decided   by the keys of clauses that were changed on both sides, whose words hold
    public record Recalled(Map<Integer, String> ids, Set<Integer> unchanged, Map<Integer, Decision> decided) {}

    /// Compares an outline with what is known. Of equal paragraphs the first is taken for the first.
    public Recalled recalled(Outline outline) {
        Comparison comparison = new Comparison();
        outline.placements().forEach(comparison::add);
        return comparison.recalled();
    }

    /// On the way through the paragraphs of an outline.
    private final class Comparison {

        private final Map<String, Deque<Paragraph>> left = new HashMap<>();
        /// By key the clause of each of its paragraphs; no words for one that is new.
        private final Map<Integer, List<String>> found = new LinkedHashMap<>();
        private final Set<Integer> waiting = new HashSet<>();
        private final Map<Integer, Decision> decided = new HashMap<>();

        Comparison() {
            byHash.forEach((hash, paragraphs) -> left.put(hash, new ArrayDeque<>(paragraphs)));
        }

        void add(Placement placement) {
            Optional<Paragraph> known = Optional
                    .ofNullable(left.getOrDefault(WordHash.of(placement.text()), new ArrayDeque<>()).poll());
            if (placement.key() > 0) {
                String id = known.flatMap(Paragraph::clause).map(Memory::words).orElse("");
                found.computeIfAbsent(placement.key(), _ -> new ArrayList<>()).add(id);
            }
            Optional<Paragraph> asked = known.filter(paragraph -> paragraph.asked().isPresent());
            if (asked.isPresent() && (!isOfPlace(asked.get()) || asked.get().decided().isEmpty())) {
                waiting.add(placement.key());
            }
            asked.filter(paragraph -> !isOfPlace(paragraph)).flatMap(Memory::decision)
                    .ifPresent(decision -> decided.put(placement.key(), decision));
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
