package clausebook.load;

import java.io.IOException;
import java.util.List;

/// Where the files of the content come from: a folder, or a map in a test.
public interface ContentSource {

    /// What problems put before a path, such as `content`.
    String name();

    /// Every file and symbolic link, by its path from the root with `/`, in order of path; links are not followed.
    List<Found> list() throws IOException;

    /// The bytes of a file; of a file that is larger than allowed only so many that this can be seen.
    byte[] read(String path) throws IOException;

    /// A file or link that was found.
    record Found(String path, boolean symbolicLink) {}
}
