package clausebook.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Draws in random order, each card once before any comes again: so even a small corpus uses every entry of the
/// vocabulary.
final class Deck<T> {

    private final List<T> cards;
    private final Random random;
    private int next;

    Deck(Collection<T> cards, Random random) {
        this.cards = new ArrayList<>(cards);
        this.random = random;
        this.next = cards.size();
    }

    T draw() {
        if (next == cards.size()) {
            Collections.shuffle(cards, random);
            next = 0;
        }
        return cards.get(next++);
    }

    /// Different cards.
    List<T> draw(int count) {
        Set<T> drawn = new LinkedHashSet<>();
        while (drawn.size() < Math.min(count, cards.size())) {
            drawn.add(draw());
        }
        return List.copyOf(drawn.stream().toList());
    }
}
