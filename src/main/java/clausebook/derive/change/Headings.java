package clausebook.derive.change;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Section;
import clausebook.guide.ChangeKind;
import clausebook.guide.SectionChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares the sections of two editions, by their headings and numbers.
final class Headings {

    private Headings() {}

    /// In the newer edition's order, then those that are gone.
    static List<SectionChange> between(Edition before, Edition after) {
        Map<ClauseId, Section> old = byId(before);
        List<SectionChange> changes = new ArrayList<>();
        byId(after).forEach((id, section) -> compare(Optional.ofNullable(old.remove(id)), section, changes));
        old.values().forEach(section -> changes
                .add(new SectionChange(ChangeKind.WITHDRAWN, Optional.of(section), Optional.empty())));
        return List.copyOf(changes);
    }

    private static void compare(Optional<Section> before, Section after, List<SectionChange> changes) {
        if (before.isEmpty()) {
            changes.add(new SectionChange(ChangeKind.NEW, before, Optional.of(after)));
        } else if (!before.get().title().equals(after.title())) {
            changes.add(new SectionChange(ChangeKind.REWORDED, before, Optional.of(after)));
        } else if (!before.get().number().equals(after.number())) {
            changes.add(new SectionChange(ChangeKind.RENUMBERED, before, Optional.of(after)));
        }
    }

    private static Map<ClauseId, Section> byId(Edition edition) {
        Map<ClauseId, Section> sections = new LinkedHashMap<>();
        edition.allSections().forEach(section -> sections.putIfAbsent(section.id(), section));
        return sections;
    }
}
