package clausebook.render.page.document;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Instrument;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.text.ClauseGroups;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of Acts, codes and other documents that policies name, and for each where it is named.
public final class InstrumentPages implements PageKind {

    /// The documents: public ones, then those of each council.
    public record Index(List<HeadedList<Line>> groups, Pager pager) {}

    /// One document and the clauses that name it.
    public record View(String title, String of, String note, List<Detail> facts, String count,
            List<HeadedList<Line>> namedBy, Pager pager) {}

    /// Documents that say of each other that they are probably one.
    private record Seeming(Map<String, List<Instrument>> byId) {

        static Seeming in(Guide guide) {
            Map<String, List<Instrument>> byId = new LinkedHashMap<>();
            for (Instrument instrument : guide.vocabulary().instruments().all()) {
                guide.vocabulary().instruments().find(instrument.seems()).ifPresent(other -> {
                    byId.computeIfAbsent(instrument.id(), _ -> new ArrayList<>()).add(other);
                    byId.computeIfAbsent(other.id(), _ -> new ArrayList<>()).add(instrument);
                });
            }
            return new Seeming(byId);
        }

        List<Instrument> to(Instrument instrument) {
            return byId.getOrDefault(instrument.id(), List.of());
        }
    }

    @Override
    public Stream<Page> pages(Book book) {
        Seeming seeming = Seeming.in(book.guide());
        return Stream.concat(indexes(book), book.guide().vocabulary().instruments().all().stream()
                .flatMap(instrument -> pages(book, instrument, seeming)));
    }

    private static Stream<Page> indexes(Book book) {
        return book.pages(SitePage.INSTRUMENTS.path(), Pager.split(inOrder(book.guide())), "instruments.ftlh",
                "content/vocabulary/instruments.yaml", InstrumentPages::index);
    }

    /// Public documents first, then council by council.
    private static List<Instrument> inOrder(Guide guide) {
        Map<CouncilId, List<Instrument>> own = new LinkedHashMap<>();
        guide.councils().forEach(council -> own.put(council.id(), new ArrayList<>()));
        List<Instrument> all = new ArrayList<>();
        for (Instrument instrument : guide.vocabulary().instruments().all()) {
            instrument.of().map(own::get).orElse(all).add(instrument);
        }
        own.values().forEach(all::addAll);
        return all;
    }

    private static Sheet index(Viewpoint from, ListPart<Instrument> part) {
        Map<Optional<CouncilId>, List<Line>> byCouncil = new LinkedHashMap<>();
        part.things().forEach(instrument -> byCouncil.computeIfAbsent(instrument.of(), _ -> new ArrayList<>())
                .add(line(from, instrument)));
        List<HeadedList<Line>> groups = new ArrayList<>();
        byCouncil.forEach((council, lines) -> groups
                .add(HeadedList.of("Of-" + council.map(CouncilId::slug).orElse("Public"), owner(from, council),
                        lines)));
        Pager pager = part.pager(from);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("instruments.title"))),
                new Index(groups, pager));
    }

    private static Line line(Viewpoint from, Instrument instrument) {
        String kind = from.words().say("instrument." + instrument.kind().word());
        return Line.of(from.to(instrument), from.words().say("instrument.line", kind,
                from.words().count("count.clauses", from.guide().naming(instrument).size())));
    }

    private static String owner(Viewpoint from, Optional<CouncilId> council) {
        return council.flatMap(from.guide()::find).map(own -> Words.opening(own.council().called()))
                .orElse(from.words().say("instruments.public"));
    }

    private static Stream<Page> pages(Book book, Instrument instrument, Seeming seeming) {
        return book.pages(Address.of(instrument), Pager.split(book.guide().naming(instrument)), "instrument.ftlh",
                instrument.at().toString(), (from, part) -> sheet(from, instrument, seeming, part));
    }

    private static Sheet sheet(Viewpoint from, Instrument instrument, Seeming seeming, ListPart<PlacedClause> part) {
        Pager pager = part.pager(from);
        String of = instrument.of().isPresent() ? owner(from, instrument.of()) : from.words().say("instruments.public");
        View view = new View(instrument.name(), of, instrument.note(), facts(from, instrument, seeming),
                from.words().count("count.clauses", from.guide().naming(instrument).size()),
                new ClauseGroups(from).lines(part.things()), pager);
        String title = from.words().say("title.instrument", instrument.name(), of, instrument.id());
        return new Sheet(from.words(),
                Frame.of(from, pager.titled(from, title),
                        from.to(SitePage.INSTRUMENTS, from.words().say("foot.instruments"))),
                view);
    }

    private static List<Detail> facts(Viewpoint from, Instrument instrument, Seeming seeming) {
        List<Detail> facts = new ArrayList<>();
        facts.add(Detail.of(from.words().say("fact.kind"), from.words().say("instrument." + instrument.kind().word())));
        instrument.of().flatMap(from.guide()::find)
                .ifPresent(own -> facts.add(Detail.of(from.words().say("fact.of"), List.of(from.to(own.council())))));
        if (!instrument.names().isEmpty()) {
            facts.add(Detail.of(from.words().say("fact.names"), String.join("; ", instrument.names())));
        }
        facts.add(Detail.of(from.words().say("fact.text"),
                List.of(instrument.link().isEmpty()
                        ? Link.none(from.words().say("instrument.no-link"))
                        : from.outside(instrument.link()))));
        List<Link> same = from.to(seeming.to(instrument));
        if (!same.isEmpty()) {
            facts.add(Detail.of(from.words().say("fact.seems"), same));
        }
        return facts;
    }
}
