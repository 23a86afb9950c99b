package clausebook.render.page.change;

import clausebook.guide.EditionChanges;
import java.util.List;

/// What an edition changed, between what the editions of its policy before and after it changed.
record ChangeRow(List<EditionChanges> all, int at) {

    EditionChanges changes() {
        return all.get(at);
    }
}
