package clausebook.pipeline;

import clausebook.intake.ImportRequest;
import clausebook.load.ContentSource;
import java.io.IOException;
import java.util.List;

/// The part of the content that an import has to know: its own policy and council, and the vocabulary. However large
/// the rest is, it takes no memory.
record PolicySource(ContentSource all, ImportRequest.Target target) implements ContentSource {

    @Override
    public String name() {
        return all.name();
    }

    @Override
    public List<Found> list() throws IOException {
        return all.list().stream().filter(found -> isNeeded(found.path())).toList();
    }

    private boolean isNeeded(String path) {
        boolean council = path.startsWith(target.councilFolder() + "/");
        boolean inPolicy = path.indexOf('/', target.councilFolder().length() + 1) > 0;
        return !path.startsWith("councils/") || council && !inPolicy || path.startsWith(target.folder() + "/");
    }

    @Override
    public byte[] read(String path) throws IOException {
        return all.read(path);
    }
}
