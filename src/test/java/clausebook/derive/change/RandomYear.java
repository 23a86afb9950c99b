package clausebook.derive.change;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Fate;
import clausebook.derive.change.InventedPolicy.Made;
import clausebook.diagnostic.Location;
import clausebook.guide.ChangeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An edition, the next one made from it by random edits, and what truly became of each clause.
final class RandomYear {

    /// How much the ids of the next edition can be trusted.
    enum Ids {
        KEPT, REMOVED, SWAPPED
    }

    final List<Made> before = new ArrayList<>();
    final List<Made> after = new ArrayList<>();
    final Map<ClauseId, Edition.Change> declared = new HashMap<>();
    /// Which texts before belong to which texts after; one of the two is empty for what came or went.
    final Set<Truth> truth = new HashSet<>();
    private final Random random;
    private final Ids ids;
    private int fresh;

    record Truth(List<String> before, List<String> after) {}

    RandomYear(long seed, Ids ids, int clauses) {
        this.random = new Random(seed);
        this.ids = ids;
        IntStream.range(0, clauses)
                .forEach(i -> before.add(new Made("c" + i, "s" + i / 5, text(10 + random.nextInt(10)))));
        for (int i = 0; i < before.size(); i++) {
            i += edit(i);
        }
        IntStream.range(0, random.nextInt(3)).forEach(_ -> insert());
        if (ids == Ids.SWAPPED) {
            swap();
        }
    }

    /// What truly became of clauses that belong together: told by the texts and sections alone, never by the ids. A
    /// number is none of it.
    ChangeKind kind(List<String> old, List<String> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() ? ChangeKind.NEW : ChangeKind.WITHDRAWN;
        }
        if (old.size() > 1 || now.size() > 1) {
            return now.size() > 1 ? ChangeKind.SPLIT : ChangeKind.MERGED;
        }
        if (!section(before, old).equals(section(after, now))) {
            return ChangeKind.MOVED;
        }
        return old.equals(now) ? ChangeKind.UNCHANGED : ChangeKind.REWORDED;
    }

    private static String section(List<Made> edition, List<String> texts) {
        return edition.stream().filter(made -> made.text().equals(texts.getFirst())).findFirst().orElseThrow()
                .section();
    }

    /// One clause's fate; how many more clauses it took.
    private int edit(int i) {
        Made old = before.get(i);
        switch (random.nextInt(10)) {
            case 0 -> gone(old);
            case 1 -> split(old);
            case 2 -> {
                return i + 1 < before.size() ? merge(old, before.get(i + 1)) : keep(old, old.section(), old.text());
            }
            case 3 -> keep(old, old.section().equals("s0") ? "s1" : "s0", old.text());
            case 4, 5, 6 -> keep(old, old.section(), reworded(old.text()));
            default -> keep(old, old.section(), old.text());
        }
        return 0;
    }

    private int keep(Made old, String section, String text) {
        after.add(new Made(ids == Ids.REMOVED ? freshId() : old.id(), section, text));
        truth.add(new Truth(List.of(old.text()), List.of(text)));
        return 0;
    }

    private void gone(Made old) {
        declare(old, Fate.WITHDRAWN, List.of());
        truth.add(new Truth(List.of(old.text()), List.of()));
    }

    private void split(Made old) {
        List<String> words = Arrays.asList(old.text().split(" "));
        String one = String.join(" ", words.subList(0, words.size() / 2));
        String other = String.join(" ", words.subList(words.size() / 2, words.size()));
        Made first = new Made(freshId(), old.section(), one);
        Made second = new Made(freshId(), old.section(), other);
        after.addAll(List.of(first, second));
        declare(old, Fate.SPLIT_INTO, List.of(first.id(), second.id()));
        truth.add(new Truth(List.of(old.text()), List.of(one, other)));
    }

    private int merge(Made one, Made other) {
        Made whole = new Made(freshId(), one.section(), one.text() + " " + other.text());
        after.add(whole);
        declare(one, Fate.MERGED_INTO, List.of(whole.id()));
        declare(other, Fate.MERGED_INTO, List.of(whole.id()));
        truth.add(new Truth(List.of(one.text(), other.text()), List.of(whole.text())));
        return 1;
    }

    private void insert() {
        Made made = new Made(freshId(), "s0", text(10 + random.nextInt(10)));
        after.add(random.nextInt(after.size() + 1), made);
        truth.add(new Truth(List.of(), List.of(made.text())));
    }

    /// Two clauses that stayed take each other's id.
    private void swap() {
        List<Integer> kept = IntStream.range(0, after.size()).filter(i -> after.get(i).id().startsWith("c")).boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(kept, random);
        if (kept.size() >= 2) {
            Made one = after.get(kept.get(0));
            Made other = after.get(kept.get(1));
            after.set(kept.get(0), new Made(other.id(), one.section(), one.text()));
            after.set(kept.get(1), new Made(one.id(), other.section(), other.text()));
        }
    }

    private void declare(Made old, Fate fate, List<String> into) {
        if (ids != Ids.REMOVED) {
            declared.put(InventedPolicy.id(old.id()), new Edition.Change(Optional.of(fate),
                    into.stream().map(InventedPolicy::id).toList(), "for a reason", Optional.of(true),
                    Location.startOf("made-up.yaml")));
        }
    }

    private String freshId() {
        return "n" + fresh++;
    }

    private String reworded(String text) {
        String[] words = text.split(" ");
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            words[random.nextInt(words.length)] = word();
        }
        return String.join(" ", words);
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        String letters = IntStream.range(0, 3)
                .mapToObj(_ -> "" + "bcdfglmnprst".charAt(random.nextInt(12)) + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
        return random.nextInt(12) == 0 ? letters + "," : random.nextInt(40) == 0 ? random.nextInt(100) + "" : letters;
    }
}
