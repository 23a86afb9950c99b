package clausebook.write;

import clausebook.write.Entries.Added;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Takes out and puts in whole lines, where fields or entries stand one below the other.
final class BlockPatches {

    private final Lines lines;
    private final Slots slots;

    BlockPatches(Lines lines) {
        this.lines = lines;
        this.slots = new Slots(lines);
    }

    List<Patch> of(Entries entries) {
        List<Slot> all = entries.slots();
        int kept = entries.firstKept();
        List<Patch> patches = new ArrayList<>();
        boolean behindHyphen = !lines.isFirst(entries.at());
        if (kept > 0 && behindHyphen) {
            refuseComments(entries, kept);
            patches.add(new Patch(all.getFirst().from(), all.get(kept).from(), ""));
        }
        for (int i = entries.gone().nextSetBit(behindHyphen ? kept : 0); i >= 0; i = entries.gone().nextSetBit(i + 1)) {
            patches.add(new Patch(lines.start(line(all.get(i))), lines.start(slots.end(all.get(i))), ""));
        }
        entries.added().forEach(
                (behind, added) -> patches
                        .add(behind < 0
                                ? before(all.getFirst(), added, behindHyphen)
                                : behind(all.get(behind), added)));
        return patches;
    }

    private int line(Slot slot) {
        return lines.lineOf(slot.from());
    }

    /// The lines between fields go too where the first of them stands behind a hyphen.
    private void refuseComments(Entries entries, int kept) {
        for (int i = 0; i < kept; i++) {
            int next = line(entries.slots().get(i + 1));
            for (int line = slots.end(entries.slots().get(i)); line < next; line++) {
                if (!lines.isBlank(line)) {
                    throw new Unsafe(entries.at(), "a comment stands between it and what follows");
                }
            }
        }
    }

    /// Behind a hyphen the first of the new ones takes the place of the old first.
    private Patch before(Slot first, List<Added> added, boolean behindHyphen) {
        String indent = " ".repeat(first.indent());
        String words = joined(added, first.indent(), "\n" + indent) + "\n";
        int line = lines.start(line(first));
        return behindHyphen
                ? new Patch(first.from(), first.from(), words + indent)
                : new Patch(line, line, indent + words);
    }

    private Patch behind(Slot slot, List<Added> added) {
        String indent = " ".repeat(slot.indent());
        String words = indent + joined(added, slot.indent(), "\n" + indent);
        int at = lines.start(slots.end(slot));
        return new Patch(at, at, lines.endsOpen(at) ? "\n" + words : words + "\n");
    }

    private static String joined(List<Added> added, int indent, String between) {
        return added.stream().map(entry -> entry.lines(indent)).collect(Collectors.joining(between));
    }
}
