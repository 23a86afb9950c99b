package clausebook.text.yaml;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceFile;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Turns a fault of the YAML parser into a problem in words that need no knowledge of parsers.
final class YamlFaults {

    private static final String WHY = "from here on it is not clear which words belong to which field";

    private YamlFaults() {}

    /// What the parser says: where the thing began that it was reading, and what it did not like, where.
    ///
    /// @param opened empty where the parser names no beginning
    record Said(String reading, Optional<Location> opened, String fault, Location at) {}

    /// @param scalars knows what was read last before the fault
    static void report(JacksonException fault, SourceFile file, ScalarReader scalars, Problems problems) {
        Said said = fault.getCause() instanceof MarkedYamlEngineException marked
                ? said(marked, file, fault)
                : unmarked(fault, file);
        boolean mark = said.reading().matches("while scanning an? (alias|anchor|tag)");
        if (mark || scalars.refusedOn(said.at().line())) {
            scalars.refuseMarks(said.opened().orElse(said.at()));
            return;
        }
        YamlMistakes.Mistake mistake = new YamlMistakes(file, scalars.lastQuoted()).of(said);
        problems.add(ProblemCode.YAML_SYNTAX, mistake.at(), mistake.what(), WHY, mistake.mend());
    }

    private static Said said(MarkedYamlEngineException fault, SourceFile file, JacksonException outer) {
        Location at = fault.getProblemMark().map(mark -> place(mark, file)).orElseGet(() -> unmarked(outer, file).at());
        return new Said(String.valueOf(fault.getContext()), fault.getContextMark().map(mark -> place(mark, file)),
                String.valueOf(fault.getProblem()), at);
    }

    private static Location place(Mark mark, SourceFile file) {
        return new Columns(file).place(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    private static Said unmarked(JacksonException fault, SourceFile file) {
        TokenStreamLocation at = fault.getLocation();
        Location place = at == null
                ? Location.startOf(file.path())
                : new Columns(file).place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), 1);
        return new Said("", Optional.empty(), String.valueOf(fault.getOriginalMessage()), place);
    }
}
