package clausebook.publish;

import clausebook.address.SitePage;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The addresses of a site: each one safe on every system, and claimed by one file.
final class SiteAddresses {

    private static final String SIGNS = "._-";
    /// The handbook's names are those of the tool that writes it.
    private static final String HANDBOOK = SitePage.HANDBOOK.folder();
    /// The names that Windows keeps, whatever stands behind a dot: such a site could not be copied there.
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
                    "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final Comparator<OutputFile> BY_PATH =
            Comparator.comparing(OutputFile::path).thenComparing(OutputFile::origin);
    private static final Path ANY_ROOT = Path.of("site").toAbsolutePath().normalize();

    private final Problems problems;
    private final Map<String, OutputFile> claims = new HashMap<>();
    private boolean sound = true;

    private SiteAddresses(Problems problems) {
        this.problems = problems;
    }

    /// Reports every bad or doubly claimed address.
    ///
    /// @param files sorted by `inOrder`, so that messages do not depend on the order in which files were made
    /// @return true where there is none
    static boolean areSound(List<OutputFile> files, Problems problems) {
        SiteAddresses addresses = new SiteAddresses(problems);
        files.forEach(addresses::claim);
        files.forEach(addresses::checkFolders);
        return addresses.sound;
    }

    /// The files by path, then origin.
    static List<OutputFile> inOrder(List<OutputFile> files) {
        return files.stream().sorted(BY_PATH).toList();
    }

    /// True where a path may be a file's place below the site's folder.
    static boolean isAllowed(String path) {
        boolean handbook = path.startsWith(HANDBOOK);
        for (String part : path.split("/", -1)) {
            if (!isSpelled(part, handbook) || !isPossible(part)) {
                return false;
            }
        }
        return staysInside(path);
    }

    private static boolean isSpelled(String part, boolean handbook) {
        for (int at = 0; at < part.length(); at++) {
            char sign = part.charAt(at);
            boolean letter = sign >= 'a' && sign <= 'z' || handbook && sign >= 'A' && sign <= 'Z';
            if (!letter && (sign < '0' || sign > '9') && SIGNS.indexOf(sign) < 0) {
                return false;
            }
        }
        return !part.isEmpty();
    }

    /// Not `.`, not `..`, no dot at the end, no device of Windows.
    private static boolean isPossible(String part) {
        int dot = part.indexOf('.');
        String device = dot < 0 ? part : part.substring(0, dot);
        return !part.endsWith(".") && !DEVICES.contains(device.toLowerCase(Locale.ROOT));
    }

    /// The spelling already forbids the way out; this holds even if somebody widens the spelling.
    private static boolean staysInside(String path) {
        Path place = ANY_ROOT.resolve(path).normalize();
        return place.startsWith(ANY_ROOT) && !place.equals(ANY_ROOT);
    }

    private void claim(OutputFile file) {
        if (!isAllowed(file.path())) {
            reportSpelling(file);
        } else if (file.path().equalsIgnoreCase(SiteMark.NAME)) {
            reportClash(file, "\"" + SiteMark.NAME + "\" is the mark that Clausebook itself puts into each site");
        } else {
            OutputFile first = claims.putIfAbsent(key(file.path()), file);
            if (first != null) {
                reportClash(file, "\"" + file.path() + "\" is made from this and from " + first.origin()
                        + differentCase(first, file));
            }
        }
    }

    private void checkFolders(OutputFile file) {
        String key = key(file.path());
        for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
            OutputFile inPlaceOfFolder = claims.get(key.substring(0, slash));
            if (inPlaceOfFolder != null) {
                reportClash(file, "\"" + file.path() + "\" needs a folder where " + inPlaceOfFolder.origin()
                        + " makes the file \"" + inPlaceOfFolder.path() + "\"");
            }
        }
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String differentCase(OutputFile first, OutputFile second) {
        return first.path().equals(second.path())
                ? ""
                : " (as \"" + first.path() + "\", which many computers take for the same name)";
    }

    private void reportClash(OutputFile file, String what) {
        report(ProblemCode.ADDRESS_CLASH, file, what, "each address of the site leads to one page, for ever",
                "rename one of the two");
    }

    private void reportSpelling(OutputFile file) {
        report(ProblemCode.BAD_ADDRESS, file, "\"" + file.path() + "\" can't be an address of the site",
                "addresses must work from a web server, a folder and a USB stick alike",
                "use lower-case letters a to z, digits, hyphen, underscore and full stop in names (\"con\", "
                        + "\"nul\" and a dot at the end"
                        + " are not possible on Windows)");
    }

    private void report(ProblemCode code, OutputFile file, String what, String why, String mend) {
        problems.add(code, Location.named(file.origin()), what, why, mend);
        sound = false;
    }
}
