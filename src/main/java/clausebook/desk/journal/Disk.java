package clausebook.desk.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// All that the desk asks of a disk where something could be lost; a test stops it between any two of these.
public interface Disk {

    /// The bytes of a file; empty where there is none.
    Optional<byte[]> read(Path file) throws IOException;

    /// Puts bytes behind those of a file, which is made where it is missing. On return they are safe from a power cut.
    void append(Path file, byte[] bytes) throws IOException;

    /// Writes a file of the desk's own, whole or not at all.
    void write(Path file, byte[] bytes) throws IOException;

    /// Puts other bytes in the place of a file's, or of none, or takes the file away: if it is still as expected, whole
    /// or not at all.
    ///
    /// @param bytes empty to take the file away
    /// @return false where the file is otherwise, and stays so
    boolean replace(Path file, Version expected, Optional<byte[]> bytes) throws IOException;
}
