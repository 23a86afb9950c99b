package clausebook.render.page.site;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Asked;
import clausebook.corpus.Council;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Part;
import clausebook.corpus.Vocabulary;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.NameOrder;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything by name: clauses by their titles, councils, questions, topics and the everyday words for them, documents,
/// roles, terms.
public final class AToZ implements PageKind {

    /// One page of the list.
    ///
    /// @param letters the letters and where each begins; a letter without entries has no `href`
    public record View(List<Link> letters, List<HeadedList<Line>> groups, Pager pager) {}

    /// One line of the list, with its address from the site's root.
    private record Item(String name, String sortKey, String address, String note) {

        Item(String name, String address, String note) {
            this(name, NameOrder.sortKey(name), address, note);
        }

        String letter() {
            return sortKey.isEmpty() || !Character.isLetter(sortKey.charAt(0))
                    ? "0"
                    : sortKey.substring(0, 1).toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public Stream<Page> pages(Book book) {
        List<Item> items = Stream.concat(clauses(book.guide()), entries(book))
                .sorted(Comparator.comparing(Item::sortKey).thenComparing(Item::name).thenComparing(Item::address))
                .distinct().toList();
        Map<String, Integer> starts = starts(items);
        return book.pages(SitePage.A_TO_Z.path(), Pager.split(items), "a-z.ftlh", "content",
                (from, part) -> sheet(from, part, starts));
    }

    private static Stream<Item> clauses(Guide guide) {
        return guide.policies().flatMap(policy -> policy.leading().clauses().stream())
                .filter(placed -> placed.clause().part() == Part.CLAUSE).map(placed -> clause(guide, placed));
    }

    private static Item clause(Guide guide, PlacedClause placed) {
        String council = Words.opening(placed.edition().council().called());
        String number = placed.clause().number();
        return new Item(placed.heading(), guide.address(placed.id()),
                number.isEmpty() ? council : council + " " + number);
    }

    /// Councils, and each entry under its name; topics and roles also under the words people type.
    private static Stream<Item> entries(Book book) {
        Vocabulary all = book.guide().vocabulary();
        List<Item> items = new ArrayList<>();
        book.guide().councils().forEach(guide -> add(items, guide.council(), book.words()));
        all.topics().all().forEach(topic -> add(items, topic, topic.words(), book.words(), "a-z.topic"));
        all.questions().all().forEach(question -> add(items, question, List.of(), book.words(), "a-z.question"));
        all.instruments().all().forEach(instrument -> add(items, instrument, book));
        all.roles().all().forEach(role -> add(items, role,
                Stream.concat(role.names().stream(), role.words().stream()).toList(), book.words(), "a-z.role"));
        all.audiences().all().forEach(audience -> add(items, audience, List.of(), book.words(), "a-z.audience"));
        all.terms().all().forEach(term -> add(items, term, term.words(), book.words(), "a-z.term"));
        all.asked().forEach(asked -> add(items, asked, book.words()));
        return items.stream();
    }

    private static void add(List<Item> items, Asked asked, Words words) {
        items.add(new Item(asked.name(), Address.of(asked), words.say("a-z.asked")));
        asked.words().forEach(word -> items
                .add(new Item(Words.opening(word), Address.of(asked), words.say("a-z.see", asked.name()))));
    }

    /// Under the names too that it had before.
    private static void add(List<Item> items, Council council, Words words) {
        items.add(new Item(Words.opening(council.fullName()), Address.of(council.id()), words.say("a-z.council")));
        council.life().former().forEach(former -> items.add(new Item(Words.opening(former.name()),
                Address.of(council.id()), words.say("a-z.see", Words.opening(council.fullName())))));
    }

    /// Several councils have a document of one name: only its council tells them apart.
    private static void add(List<Item> items, Instrument document, Book book) {
        Words words = book.words();
        Optional<String> owner = document.of().flatMap(book.guide()::find).map(council -> council.called());
        add(items, document, document.words(),
                owner.map(of -> words.say("a-z.instrument.of", of)).orElse(words.say("a-z.instrument")),
                owner.map(of -> words.say("a-z.see.of", document.name(), of))
                        .orElse(words.say("a-z.see", document.name())));
    }

    private static void add(List<Item> items, Entry entry, List<String> others, Words words, String kind) {
        add(items, entry, others, words.say(kind), words.say("a-z.see", entry.name()));
    }

    private static void add(List<Item> items, Entry entry, List<String> others, String note, String see) {
        items.add(new Item(entry.name(), Address.of(entry), note));
        others.stream().distinct().filter(other -> !other.equalsIgnoreCase(entry.name()))
                .forEach(other -> items.add(new Item(Words.opening(other), Address.of(entry), see)));
    }

    /// The page on which each letter begins.
    private static Map<String, Integer> starts(List<Item> items) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (int at = 0; at < items.size(); at++) {
            starts.putIfAbsent(items.get(at).letter(), at / Pager.LONGEST);
        }
        return starts;
    }

    private static Sheet sheet(Viewpoint from, ListPart<Item> part, Map<String, Integer> starts) {
        Map<String, List<Line>> byLetter = new LinkedHashMap<>();
        part.things().forEach(item -> byLetter.computeIfAbsent(item.letter(), _ -> new ArrayList<>())
                .add(Line.of(from.to(item.address(), item.name()), item.note())));
        List<HeadedList<Line>> groups = new ArrayList<>();
        byLetter.forEach((letter, lines) -> groups.add(HeadedList.of("Letter-" + letter, shown(from, letter), lines)));
        List<Link> letters = new ArrayList<>();
        starts.forEach((letter, page) -> letters.add(new Link(
                (page == part.at() ? "" : from.href(Address.part(part.path(), page))) + "#Letter-" + letter,
                shown(from, letter))));
        Pager pager = part.pager(from);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("a-z.title"))),
                new View(letters, groups, pager));
    }

    private static String shown(Viewpoint from, String letter) {
        return letter.equals("0") ? from.words().say("a-z.numbers") : letter;
    }
}
