package clausebook.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a document's parts once more, so that the same parts give the same bytes on any machine and at any time.
///
/// The parts stand in the order of their names, the table of contents first as Word wants it, all of one date. They are
/// not compressed: how well a Java compresses is its own affair.
final class SameBytes {

    private static final String CONTENTS = "[Content_Types].xml";
    /// A month after the first date a zip file knows: that one Java takes for an older date, and writes it in the time
    /// zone of the machine.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SameBytes() {}

    static byte[] of(byte[] packed) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(CONTENTS)).thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(entry(part.getKey(), part.getValue()));
                out.write(part.getValue());
                out.closeEntry();
            }
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
