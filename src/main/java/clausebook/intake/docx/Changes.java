package clausebook.intake.docx;

import clausebook.intake.office.Change;
import clausebook.intake.office.Tag;

/// How the file format marks changes.
final class Changes {

    private Changes() {}

    /// The change of all that stands in an element.
    static Change of(Tag tag) {
        return switch (tag.name()) {
            case "w:ins", "w:moveTo", "w:cellIns" -> Change.INSERTED;
            case "w:del", "w:cellDel" -> Change.DELETED;
            case "w:moveFrom" -> Change.MOVED_AWAY;
            default -> Change.NONE;
        };
    }

    /// The change that properties tell of what they belong to: the end of a paragraph, a row, a cell.
    static Change in(Tag properties) {
        Change change = Change.NONE;
        for (Tag tag : properties.tags()) {
            change = change.and(of(tag));
        }
        return change;
    }

    /// The properties before they were changed; those that hold where they were not.
    ///
    /// @param name of the element in them that holds the old ones
    static Tag before(Tag properties, String name) {
        Tag change = properties.tag(name + "Change");
        return change.exists() ? change.tag(name) : properties;
    }

    /// The branch that Word shows: the first choice, and what stands in for it where there is none.
    static Tag chosen(Tag alternatives) {
        Tag choice = alternatives.tag("mc:Choice");
        return choice.exists() ? choice : alternatives.tag("mc:Fallback");
    }
}
