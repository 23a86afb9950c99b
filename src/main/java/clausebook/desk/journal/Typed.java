package clausebook.desk.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What stood in the fields of a form when somebody typed last.
///
/// @param form   the form as one window showed it; another window has another
/// @param file   the content file that it changes, by its path from the root
/// @param base   the version that the form was filled from
/// @param about  the part of the file that the form is about, such as a clause's id
/// @param fields each field with its words, in the order of the form
public record Typed(String form, String file, Version base, String about, Map<String, String> fields, Instant at) {

    public Typed {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
