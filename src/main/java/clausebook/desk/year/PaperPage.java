package clausebook.desk.year;

import clausebook.address.Address;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.view.FileTypes;
import java.io.IOException;
import java.nio.file.Files;

/// A paper for a meeting, at `papers/<folder>/<file>`: only what a list of the folder holds can be asked for.
public record PaperPage(YearDesk desk) implements DeskPage {

    static final String NAME = "papers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws IOException {
        PapersFolder papers = new PapersFolder(desk.shared().folder().papers());
        if (asked.rest().size() != 2
                || !papers.files(asked.rest().getFirst()).contains(asked.rest().getLast())) {
            return Response.notFound();
        }
        String file = asked.rest().getLast();
        byte[] bytes = Files.readAllBytes(papers.folder().resolve(asked.rest().getFirst()).resolve(file));
        Response response = Response.file(FileTypes.of(file), bytes);
        return file.endsWith(Address.paperForWord(""))
                ? response.with("Content-Disposition", "attachment; filename=\"" + file + "\"")
                : response;
    }
}
