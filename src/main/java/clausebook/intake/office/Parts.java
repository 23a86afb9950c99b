package clausebook.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a zip that hold XML, unpacked within limits. Counted is what comes out, whatever the zip says of
/// itself.
public final class Parts {

    private static final int MOST_PARTS = 5_000;
    private static final int LARGEST_PART = 30_000_000;
    private static final int MOST_BYTES = 60_000_000;
    /// Of all parts, those with pictures too.
    private static final long MOST_UNPACKED = 300_000_000;
    private static final byte[] LAST_RECORD = {'P', 'K', 5, 6};
    private static final int LAST_RECORD_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final Map<String, byte[]> parts = new HashMap<>();
    private int count;
    private int kept;
    private long unpacked;

    private Parts() {}

    /// Unpacks a zip.
    public static Parts of(byte[] zip) throws Refusal {
        Parts parts = new Parts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.unpack(entry.getName(), in);
            }
        } catch (IOException | IllegalArgumentException fault) {
            throw Refusal.broken("the file is a zip that is damaged");
        }
        if (parts.count == 0 || parts.count % 65_536 != told(zip)) {
            throw Refusal.broken("the file is a zip of which a part is missing");
        }
        return parts;
    }

    /// How many entries the last record of a zip says there are; none where it is missing, as in half a file.
    private static int told(byte[] zip) {
        for (int at = zip.length - LAST_RECORD_LENGTH; at >= 0
                && at >= zip.length - LAST_RECORD_LENGTH - LONGEST_COMMENT; at--) {
            if (Arrays.equals(zip, at, at + 4, LAST_RECORD, 0, 4)) {
                return zip[at + 10] & 0xFF | (zip[at + 11] & 0xFF) << 8;
            }
        }
        return 0;
    }

    private void unpack(String name, ZipInputStream in) throws IOException, Refusal {
        if (++count > MOST_PARTS) {
            throw Refusal.tooLarge("the file has more than " + MOST_PARTS + " parts");
        }
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(name, in, isXml ? out : null);
        if (isXml) {
            if (parts.put(name, out.toByteArray()) != null) {
                throw Refusal.broken("the file has two parts called " + name);
            }
        }
    }

    private void copy(String name, InputStream in, ByteArrayOutputStream out) throws IOException, Refusal {
        byte[] block = new byte[16_384];
        int size = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            size += read;
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw Refusal.tooLarge("the file unpacks to more than " + MOST_UNPACKED / 1_000_000 + " MB");
            }
            if (out != null) {
                kept += read;
                if (size > LARGEST_PART || kept > MOST_BYTES) {
                    throw Refusal.tooLarge("the part " + name + " unpacks to more text than any policy has");
                }
                out.write(block, 0, read);
            }
        }
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /// The bytes of a part; none where it is not there.
    public byte[] bytes(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }
}
