package clausebook.renew.amend;

import clausebook.text.prose.Verbatim;
import java.util.regex.Pattern;

/// Words that a meeting typed, as Markdown that shows these very letters; what begins with a bullet is a point of a
/// list.
final class Typed {

    private static final Pattern POINT = Pattern.compile("(?:•|-)[ \\t]+(\\S.*)");

    private Typed() {}

    static String markdown(String words) {
        StringBuilder written = new StringBuilder();
        boolean list = false;
        for (String line : words.strip().split("\\n+")) {
            var point = POINT.matcher(line.strip());
            boolean isPoint = point.matches();
            written.append(written.isEmpty() ? "" : list && isPoint ? "\n" : "\n\n")
                    .append(isPoint ? "- " + Verbatim.markdown(point.group(1)) : Verbatim.markdown(line));
            list = isPoint;
        }
        return written.toString();
    }
}
