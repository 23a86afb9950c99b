package clausebook.intake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The names of the files in a zip, from the list at its end: nothing is unpacked, so no file can be too large for
/// that.
final class ZipNames {

    private static final int END_OF_LIST = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST = 10_000;

    private ZipNames() {}

    /// In the order of the list; empty where there is no whole list, as in a file that was cut off.
    static Optional<List<String>> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_OF_LIST) {
                return list(zip, zip.getInt(at + 16));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> list(ByteBuffer zip, int from) {
        List<String> names = new ArrayList<>();
        try {
            for (int at = from; zip.getInt(at) == ENTRY && names.size() < MOST;) {
                byte[] name = new byte[Short.toUnsignedInt(zip.getShort(at + 28))];
                zip.get(at + ENTRY_LENGTH, name);
                names.add(new String(name, StandardCharsets.UTF_8));
                at += ENTRY_LENGTH + name.length + Short.toUnsignedInt(zip.getShort(at + 30))
                        + Short.toUnsignedInt(zip.getShort(at + 32));
            }
            return Optional.of(names);
        } catch (IndexOutOfBoundsException | BufferUnderflowException _) {
            return Optional.empty();
        }
    }
}
