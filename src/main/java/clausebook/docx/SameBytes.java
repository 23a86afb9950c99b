package clausebook.docx;

import clausebook.output.OfficeZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Packs a document's parts once more, because POI packs them with the time of day and as well as this Java can.
final class SameBytes {

    private SameBytes() {}

    static byte[] of(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return OfficeZip.of(parts);
    }
}
