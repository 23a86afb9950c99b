package clausebook.desk.page;

import clausebook.address.Address;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/// The style sheets, scripts and the icon of the desk's pages: a list, so that no other file can be asked for.
///
/// @param templates the folder of the site's templates
public record AssetPage(Path templates) implements DeskPage {

    private static final String OF_SITE = Address.ASSETS;
    private static final String OF_DESK = DeskSheets.FOLDER + "/";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    /// A file by the name that pages know it by.
    private record Asset(String file, String type) {}

    private static final Map<String, Asset> ALL = Map.of("clausebook.css", new Asset(OF_SITE + "clausebook.css", CSS),
            "icon.svg", new Asset(OF_SITE + "icon.svg", "image/svg+xml"), "desk.css",
            new Asset(OF_DESK + "desk.css", CSS), "desk.js", new Asset(OF_DESK + "desk.js", SCRIPT), "reading.css",
            new Asset(OF_DESK + "reading.css", CSS), "reading.js", new Asset(OF_DESK + "reading.js", SCRIPT),
            "import.js",
            new Asset(OF_DESK + "import.js", SCRIPT));

    @Override
    public String name() {
        return "assets";
    }

    @Override
    public Response answer(Request asked) {
        Asset asset = asked.rest().size() == 1 ? ALL.get(asked.rest().getFirst()) : null;
        return asset == null ? Response.notFound() : Response.file(asset.type, bytes(templates.resolve(asset.file)));
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException("no file " + file);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
