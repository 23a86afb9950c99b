package clausebook.intake.odt;

import clausebook.intake.office.Change;
import clausebook.intake.office.Shape;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tracked changes of a file: what was inserted lies between two marks in the text, what was deleted stands apart
/// and belongs where its mark is (ODF 1.3 part 3, 5.5).
final class OdtChanges {

    /// What was deleted within what was deleted, and so on.
    private static final int MOST_NESTED = 20;

    private final Map<String, Tag> regions = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private int nested;
    private Shape shapeBefore;

    OdtChanges(List<Tag> parts) {
        List<Tag> found = new ArrayList<>();
        parts.forEach(part -> part.gather(tag -> tag.is("text:changed-region"), found));
        for (Tag region : found) {
            regions.putIfAbsent(region.has("text:id") ? region.get("text:id") : region.get("xml:id"), region);
        }
    }

    /// Takes note of a mark where an insertion begins or ends.
    void pass(Tag mark) {
        String id = mark.get("text:change-id");
        if (mark.is("text:change-start") && region(id).tag("text:insertion").exists()) {
            open.add(id);
        } else if (mark.is("text:change-end")) {
            open.remove(id);
        }
    }

    /// The change of what stands here.
    Change here() {
        return open.isEmpty() ? Change.NONE : Change.INSERTED;
    }

    /// Takes note of the end of a paragraph.
    ///
    /// @param old what it was before the changes, where the next one is a part of it then; null where it is not
    void endParagraph(Shape old) {
        shapeBefore = old;
    }

    /// What the next paragraph was before the changes, where an insertion parted it from the one before.
    Optional<Shape> heir() {
        return Optional.ofNullable(shapeBefore);
    }

    /// What was deleted at a mark; nothing where none was. It is given once, so that one that names itself ends.
    Tag beginDeletion(Tag mark) {
        Tag deletion = region(mark.get("text:change-id")).tag("text:deletion");
        nested++;
        boolean isGiven = deletion.exists() && nested <= MOST_NESTED && given.add(mark.get("text:change-id"));
        return isGiven ? deletion : Tag.NONE;
    }

    void endDeletion() {
        nested--;
    }

    /// Marks for what was deleted and has no place in the text, in the order of the file.
    List<Tag> withoutPlace() {
        return regions.keySet().stream().filter(id -> !given.contains(id))
                .map(id -> new Tag("text:change", Map.of("text:change-id", id))).toList();
    }

    /// The change of what was deleted at a mark: it may have been inserted before.
    Change deleted(Tag mark) {
        boolean inserted = region(mark.get("text:change-id")).tag("text:insertion").exists();
        return inserted ? Change.DELETED.and(Change.INSERTED) : Change.DELETED;
    }

    private Tag region(String id) {
        return regions.getOrDefault(id, Tag.NONE);
    }
}
