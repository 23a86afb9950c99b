package clausebook.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids for entries of feeds and calendars. They come from names that never change, so neither the day of a build nor
/// the address of the site is in them: a program that has read an entry knows it again for ever.
final class LastingId {

    private LastingId() {}

    /// A UUID made from a name (RFC 9562, version 3).
    ///
    /// @param kind what it is an id of
    /// @param name a name unique among those of its kind, made of slugs
    static String of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("clausebook:" + kind + ":" + name).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
