package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// An office, team or outside body.
///
/// @param note    one sentence, or empty
/// @param names   other names it has in policies
/// @param outside true for a body outside the councils
/// @param heldBy  the id of the audience whose people hold it, or empty
/// @param phone   printed telephone number, or empty
/// @param email   printed e-mail address, or empty
/// @param link    public address, or empty
public record Role(String id, String name, String note, List<String> names, boolean outside, String heldBy,
        String phone,
        String email, String link, List<String> words, List<String> was, Location at) implements Bearer {

    public Role {
        names = List.copyOf(names);
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
