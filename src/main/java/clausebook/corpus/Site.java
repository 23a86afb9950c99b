package clausebook.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Facts of the site itself.
///
/// @param address  absolute, ending in `/`; empty: no sitemap, no feeds
/// @param contact  empty where the statement must say that it is missing
/// @param common   the questions that people ask most
/// @param reviewed the day the accessibility statement was last reviewed
public record Site(String title, String language, Optional<String> address, Optional<Contact> contact,
        Optional<LocalDate> reviewed, Optional<Licence> licence, List<Question> common) {

    public Site {
        common = List.copyOf(common);
    }

    /// Whom readers can write to; a way that is not given is empty.
    public record Contact(String name, String email, String phone, String form) {}

    /// What others may do with the site's data; the link may be empty.
    public record Licence(String name, String link) {}
}
