package clausebook.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The published site in one file, to hand to whoever looks after the council's web space.
public final class SiteZip {

    /// No date of its own: the same site gives the same bytes.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SiteZip() {}

    /// Writes it aside, and puts it in its place when it is whole. What others put into the site's folder stays out.
    ///
    /// @param site the folder of a published site
    public static void write(Path site, Path zip) throws IOException {
        Path aside = zip.resolveSibling("~$" + zip.getFileName());
        try (OutputStream out = Files.newOutputStream(aside); ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String path : new TreeSet<>(SiteMark.on(site).paths())) {
                add(path, site.resolve(path), packed);
            }
        }
        Files.move(aside, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void add(String path, Path file, ZipOutputStream packed) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(LONG_AGO);
            packed.putNextEntry(entry);
            Files.copy(file, packed);
            packed.closeEntry();
        }
    }
}
