package clausebook.render.part;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.words.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that pages are made from.
///
/// @param handbook true where the handbook is published beside the pages
/// @param around   what stands above and below the pages
/// @param unread   the leading editions of which nobody has read every clause
public record Book(Guide guide, Words words, boolean handbook, Surroundings around, List<EditionGuide> unread) {

    /// A book of which no page is drawn yet.
    public Book(Guide guide, Words words, boolean handbook) {
        this(guide, words, handbook, new Surroundings(), guide.policies().map(PolicyGuide::leading)
                .filter(edition -> !edition.unread().isEmpty()).toList());
    }

    /// A page that stands once.
    ///
    /// @param origin what it is made from, for a message
    public Stream<Page> page(SitePage page, String template, String origin, Function<Viewpoint, Sheet> sheet) {
        return Stream.of(page(page.path(), template, origin, sheet));
    }

    /// A page that the site map lists.
    public Page page(String path, String template, String origin, Function<Viewpoint, Sheet> sheet) {
        return new Page(path, template, origin, true, () -> sheet.apply(new Viewpoint(this, path)));
    }

    /// The pages of a list that was split.
    ///
    /// @param path of the first of them
    public <T> Stream<Page> pages(String path, List<List<T>> parts, String template, String origin,
            BiFunction<Viewpoint, ListPart<T>, Sheet> sheet) {
        return IntStream.range(0, parts.size()).mapToObj(at -> page(Address.part(path, at), template, origin,
                from -> sheet.apply(from, new ListPart<>(path, parts, at))));
    }
}
