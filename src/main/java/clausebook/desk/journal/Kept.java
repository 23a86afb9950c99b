package clausebook.desk.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Every version of a file that somebody read, wrote or replaced at the desk, found by its hash.
public final class Kept {

    private final Path folder;
    private final Disk disk;

    Kept(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /// Keeps a version. On return it is safe.
    public Version keep(byte[] bytes) throws IOException {
        Version version = Version.of(bytes);
        Path file = file(version);
        if (!Files.exists(file)) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            disk.write(file, packed.toByteArray());
        }
        return version;
    }

    /// Keeps a version of a file that may not be there.
    public Version keep(Optional<byte[]> bytes) throws IOException {
        return bytes.isPresent() ? keep(bytes.get()) : Version.NONE;
    }

    /// The bytes of a version; empty where there was no file.
    ///
    /// @throws IOException where they were not kept, or were damaged
    public Optional<byte[]> bytes(Version version) throws IOException {
        if (!version.isThere()) {
            return Optional.empty();
        }
        Optional<byte[]> packed = disk.read(file(version));
        if (packed.isEmpty()) {
            throw new IOException("this version was not kept: " + version.hash());
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.get()))) {
            byte[] bytes = in.readAllBytes();
            if (!Version.of(bytes).equals(version)) {
                throw new IOException("this version was damaged: " + version.hash());
            }
            return Optional.of(bytes);
        }
    }

    /// True for a version that can be had again.
    public boolean has(Version version) {
        return !version.isThere() || Files.exists(file(version));
    }

    private Path file(Version version) {
        return folder.resolve(version.hash().substring(0, 2)).resolve(version.hash().substring(2) + ".gz");
    }
}
