package clausebook.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs files into one, such as the parts of an office document (ECMA-376, part 2), so that the same parts give the
/// same bytes on any machine and at any time.
///
/// The parts stand in the order of their names, the table of contents first as Word wants it, all of one date. They are
/// not compressed: how well a Java compresses is its own affair.
public final class OfficeZip {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(CONTENTS)).thenComparing(Comparator.naturalOrder());
    /// A month after the first date a zip file knows: that one Java takes for an older date, and writes it in the time
    /// zone of the machine.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OfficeZip() {}

    /// The whole document.
    ///
    /// @param parts by their names, in any order
    public static byte[] of(Map<String, byte[]> parts) {
        TreeMap<String, byte[]> inOrder = new TreeMap<>(ORDER);
        inOrder.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : inOrder.entrySet()) {
                out.putNextEntry(entry(part.getKey(), part.getValue()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(LONG_AGO);
        return entry;
    }
}
