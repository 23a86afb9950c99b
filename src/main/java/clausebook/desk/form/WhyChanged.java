package clausebook.desk.form;

import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks why, where a clause that was there the year before binds otherwise now.
record WhyChanged(FormDesk desk, Edited edited) {

    private static final Set<String> DUTIES = Set.of("rules", "each");

    /// True where a duty changes and nobody says why.
    boolean isMissing(YamlValue file, List<YamlEdit> edits, FormValues values) {
        if (!isAsked() || !values.of(EditedThings.WHY + ".reason").isEmpty()) {
            return false;
        }
        YamlPath clause = edited.place(file).orElseThrow();
        return edits.stream().anyMatch(edit -> isDuty(clause, edit));
    }

    /// True for a clause that the edition before had, while this one is not adopted.
    boolean isAsked() {
        if (!edited.kind().equals("clause")) {
            return false;
        }
        Optional<EditionGuide> edition = desk.edition(edited.names());
        return edition.filter(found -> !found.status().isDecided()).flatMap(this::before)
                .filter(before -> before.clauses().stream()
                        .anyMatch(clause -> clause.id().slug().equals(edited.names().getLast())))
                .isPresent();
    }

    private Optional<EditionGuide> before(EditionGuide edition) {
        return desk.guide().flatMap(guide -> guide.changes(edition.id())).map(EditionChanges::from);
    }

    private static boolean isDuty(YamlPath clause, YamlEdit edit) {
        List<YamlPath.Step> steps = edit.at().steps();
        int depth = clause.steps().size();
        boolean inside = steps.size() > depth && steps.subList(0, depth).equals(clause.steps());
        boolean rules = inside && steps.get(depth) instanceof YamlPath.Name(String name) && DUTIES.contains(name);
        return rules && (steps.size() <= depth + 2
                || steps.getLast() instanceof YamlPath.Name(String field) && field.equals("duty"));
    }
}
