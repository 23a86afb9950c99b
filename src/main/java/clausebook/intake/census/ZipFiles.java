package clausebook.intake.census;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a zip that are XML, unpacked as far as is safe.
final class ZipFiles {

    /// Of one part; a policy of 1,000 pages has a tenth of it.
    private static final int MOST_BYTES = 50_000_000;

    private ZipFiles() {}

    /// By name, in order.
    ///
    /// @throws IOException where it is no whole zip, or a part of it is too large
    static TreeMap<String, byte[]> xml(byte[] bytes) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    byte[] part = zip.readNBytes(MOST_BYTES + 1);
                    if (part.length > MOST_BYTES) {
                        throw new IOException("too large: " + entry.getName());
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }
}
