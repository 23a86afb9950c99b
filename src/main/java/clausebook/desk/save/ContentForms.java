package clausebook.desk.save;

import clausebook.draft.FileKind;
import clausebook.field.Form;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a file of the content holds, told by its path.
public final class ContentForms {

    private static final String MEMORY = ".intake.yaml";
    private static final String LOCK = ".lock.yaml";

    private ContentForms() {}

    /// Empty for a file that nobody changes field by field, such as a lock.
    public static Optional<Form> of(String path) {
        if (path.endsWith(LOCK)) {
            return Optional.empty();
        }
        if (path.endsWith(MEMORY)) {
            return Optional.of(FileKind.INTAKE.form());
        }
        Stream<FileKind> exact = FileKind.ALL.stream().filter(kind -> kind != FileKind.EDITION);
        return Stream.concat(exact, Stream.of(FileKind.EDITION)).filter(kind -> matches(kind, path)).findFirst()
                .map(FileKind::form);
    }

    private static boolean matches(FileKind kind, String path) {
        String pattern = Pattern.quote(kind.path()).replaceAll("<[a-z]+>", "\\\\E[^/]+\\\\Q");
        return path.matches(pattern);
    }
}
