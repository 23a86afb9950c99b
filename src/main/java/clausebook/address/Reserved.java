package clausebook.address;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Names that authors must not take, because the site or the content has them, or will have them.
public final class Reserved {

    /// Addresses are for ever, so what is to come is kept free today.
    private static final List<String> TO_COME = List.of("downloads");
    /// Translations stand under these.
    private static final List<String> LANGUAGES = List.of("en", "cy");
    private static final List<String> BESIDE_EDITIONS =
            List.of(Address.INDEX, Address.IN_FORCE, Address.CLAUSES, Address.CHANGES, "policy.yaml");

    /// Names at the top of the site that no council may take.
    public static final Set<String> FOR_COUNCILS =
            names(List.of(Arrays.stream(SitePage.values()).map(SitePage::path).toList(),
                    List.of(Address.ASSETS, DataAddress.FOLDER), TO_COME, LANGUAGES));

    /// Names in a council's folder that no policy may take; a policy's own names are among them, so that nobody
    /// mistakes one for the other.
    public static final Set<String> FOR_POLICIES = names(
            List.of(List.of("council.yaml", Address.OWN_HOUSE), BESIDE_EDITIONS, LANGUAGES));

    /// Names in a policy's folder that no edition may take.
    public static final Set<String> FOR_EDITIONS = names(List.of(BESIDE_EDITIONS, LANGUAGES));

    /// Names that nothing may take which has a page in a folder of such pages.
    public static final Set<String> FOR_PAGES = names(List.of(List.of(Address.INDEX)));

    private Reserved() {}

    /// The first name of each path, without its ending.
    private static Set<String> names(List<List<String>> paths) {
        return paths.stream().flatMap(List::stream).map(path -> path.replaceFirst("[/.].*", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
