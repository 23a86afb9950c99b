package clausebook.render.page.register;

import clausebook.address.DataAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Site;
import clausebook.guide.CouncilGuide;
import clausebook.guide.DataParts;
import clausebook.guide.Guide;
import clausebook.guide.News;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All that the site holds, for spreadsheets and other programs, and under which licence: files of all councils, then
/// those that each council has of its own.
public final class Downloads implements PageKind {

    /// One page of the list.
    ///
    /// @param all      everything in one file; its words are empty where there is none
    /// @param licence  under which it may be used, or that nobody says
    /// @param handbook what each field means; its words are empty where the handbook is not there
    /// @param files    of all councils; only on the first page
    /// @param councils those of this page that have files of their own
    public record View(Link all, Link licence, Link handbook, List<Row> files, List<Row> councils, Pager pager) {}

    /// What there is of one matter, or of one council.
    ///
    /// @param note what it is, or empty
    public record Row(Link head, String note, List<Link> files) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<CouncilGuide> councils = book.guide().councils().stream()
                .filter(council -> !ofCouncil(new Viewpoint(book, SitePage.DOWNLOADS.path()), council).isEmpty())
                .toList();
        return book.pages(SitePage.DOWNLOADS.path(), Pager.split(councils), "downloads.ftlh", "content/site.yaml",
                Downloads::sheet);
    }

    private static Sheet sheet(Viewpoint from, ListPart<CouncilGuide> part) {
        Pager pager = part.pager(from);
        Link all = DataParts.zipped(from.guide())
                ? file(from, DataAddress.ALL)
                : Link.none("");
        Link handbook = from.book().handbook()
                ? from.to(DataAddress.HANDBOOK, from.words().say("downloads.handbook"))
                : Link.none("");
        List<Row> councils = part.things().stream()
                .map(guide -> new Row(from.to(guide.council()), "", ofCouncil(from, guide))).toList();
        View view = new View(all, licence(from), handbook, part.at() == 0 ? files(from) : List.of(), councils, pager);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("downloads.title"))), view);
    }

    private static Link licence(Viewpoint from) {
        return from.guide().site().licence().map(licence -> named(from, licence))
                .orElse(Link.none(from.words().say("downloads.licence.none")));
    }

    private static Link named(Viewpoint from, Site.Licence licence) {
        String words = from.words().say("downloads.licence.named", licence.name());
        return licence.link().isEmpty() ? Link.none(words) : from.outside(licence.link(), words);
    }

    private static List<Row> files(Viewpoint from) {
        Guide guide = from.guide();
        List<Row> rows = new ArrayList<>();
        rows.add(list(from, DataAddress.CLAUSES, DataParts.clausesTogether(guide)));
        boolean together = DataParts.answersTogether(guide);
        Row answers = list(from, DataAddress.ANSWERS, together);
        rows.add(together ? answers : with(answers, table(from, DataAddress.ANSWERS, DataAddress.CSV)));
        rows.add(row(from, DataAddress.MATRIX, tables(from, DataAddress.MATRIX)));
        rows.add(row(from, DataAddress.REGISTER, tables(from, DataAddress.REGISTER)));
        if (guide.councils().stream().anyMatch(guide::hasReview)) {
            rows.add(row(from, "calendar", Stream.of(file(from, DataAddress.CALENDAR))));
        }
        News.feed(guide).ifPresent(feed -> rows.add(row(from, "feed", Stream.of(file(from, feed)))));
        rows.add(row(from, "texts", Stream.of(from.to(SitePage.REGISTER, from.words().say("register.title")))));
        return rows;
    }

    /// A list in all formats, or where each council has its own the schema alone.
    private static Row list(Viewpoint from, String list, boolean together) {
        Link schema = file(from, DataAddress.schema(list));
        return row(from, list, together
                ? Stream.of(tables(from, list), Stream.of(table(from, list, DataAddress.JSON), schema))
                        .flatMap(each -> each)
                : Stream.of(schema));
    }

    private static Row with(Row row, Link file) {
        return new Row(row.head(), row.note(), Stream.concat(row.files().stream(), Stream.of(file)).toList());
    }

    private static Row row(Viewpoint from, String what, Stream<Link> files) {
        return new Row(Link.none(from.words().say("downloads." + what)),
                from.words().say("downloads." + what + ".note"), files.toList());
    }

    private static List<Link> ofCouncil(Viewpoint from, CouncilGuide council) {
        Guide guide = from.guide();
        List<Link> files = new ArrayList<>();
        if (!DataParts.clausesTogether(guide)) {
            files.addAll(own(from, council, DataAddress.CLAUSES,
                    List.of(DataAddress.XLSX, DataAddress.CSV, DataAddress.JSON)));
        }
        if (!DataParts.answersTogether(guide)) {
            files.addAll(own(from, council, DataAddress.ANSWERS, List.of(DataAddress.XLSX, DataAddress.JSON)));
        }
        if (guide.hasReview(council)) {
            files.add(file(from, DataAddress.calendar(council.id())));
        }
        News.feed(guide, council).ifPresent(feed -> files.add(file(from, feed)));
        return files;
    }

    private static List<Link> own(Viewpoint from, CouncilGuide council, String list, List<String> endings) {
        return endings.stream().map(ending -> file(from, DataAddress.of(list, council.id(), ending))).toList();
    }

    private static Stream<Link> tables(Viewpoint from, String list) {
        return Stream.of(table(from, list, DataAddress.XLSX), table(from, list, DataAddress.CSV));
    }

    private static Link table(Viewpoint from, String list, String ending) {
        return file(from, DataAddress.of(list, ending));
    }

    /// A file is called as it will be when it is saved; in the part of one council by its whole path.
    private static Link file(Viewpoint from, String path) {
        return from.to(path, DataAddress.name(path));
    }
}
