package clausebook.desk.form;

import clausebook.corpus.Fate;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /// The edits with the fate that a reason needs: a line of `changes` without one tells why a clause is new.
    List<YamlEdit> withFate(YamlValue file, List<YamlEdit> edits) {
        YamlPath line = YamlPath.of("changes", edited.names().getLast());
        boolean told = edits.stream().anyMatch(edit -> isWithin(line, edit.at()));
        if (!told || !isAsked() || line.field("fate").in(file).isPresent()) {
            return edits;
        }
        YamlValue.Field fate = new YamlValue.Field("fate", YamlValue.text(Fate.REWORDED.word()));
        if (line.in(file).isPresent()) {
            return Stream.concat(Stream.of(new YamlEdit.Put(line.field("fate"), fate.value())), edits.stream())
                    .toList();
        }
        return edits.stream().map(edit -> edit.at().equals(line) ? with(fate, edit) : edit).toList();
    }

    private static YamlEdit with(YamlValue.Field fate, YamlEdit edit) {
        return edit instanceof YamlEdit.Put(var at, YamlValue.Fields(var fields))
                ? new YamlEdit.Put(at, new YamlValue.Fields(
                        Stream.concat(Stream.of(fate), fields.stream()).toList()))
                : edit;
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
        boolean rules = steps.size() > depth && isWithin(clause, edit.at())
                && steps.get(depth) instanceof YamlPath.Name(String name) && DUTIES.contains(name);
        return rules && (steps.size() <= depth + 2
                || steps.getLast() instanceof YamlPath.Name(String field) && field.equals("duty"));
    }

    private static boolean isWithin(YamlPath outer, YamlPath at) {
        int depth = outer.steps().size();
        return at.steps().size() >= depth && at.steps().subList(0, depth).equals(outer.steps());
    }
}
