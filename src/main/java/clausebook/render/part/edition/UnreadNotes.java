package clausebook.render.part.edition;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Unread;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how much of a text nobody has read, and that what was made from it is not complete.
public record UnreadNotes(Viewpoint from) {

    private static final int MOST = 5;

    /// How many clauses of an edition are not read; empty where all are.
    public String count(EditionGuide edition) {
        int unread = edition.unread().size();
        return unread == 0 ? "" : from.words().count("unread.count", unread, edition.roots().size());
    }

    /// The same as the way to the list of them; its words are empty where all are read.
    public Link way(EditionGuide edition) {
        String count = count(edition);
        return count.isEmpty() ? Link.none("") : from.to(Address.unread(edition.id()), count);
    }

    /// Above the text of an edition.
    public Unread of(EditionGuide edition) {
        return edition.unread().isEmpty()
                ? Unread.NOTHING
                : new Unread(count(edition), from.words().say("unread.words"), List.of(
                        Line.of(from.to(Address.unread(edition.id()), from.words().say("unread.which")))));
    }

    /// On a page about one council, or some.
    ///
    /// @param key what follows for the page, in words
    public Unread of(Stream<CouncilGuide> councils, String key) {
        return note(councils.flatMap(council -> council.policies().stream()).map(PolicyGuide::leading)
                .filter(edition -> !edition.unread().isEmpty()).toList(), key);
    }

    /// On a page about all councils.
    public Unread ofAll(String key) {
        return note(from.book().unread(), key);
    }

    /// On a page about something that some clauses deal with: of policies of the kinds in which these stand, and of
    /// those that it belongs to.
    ///
    /// @param kinds of which it is; empty = every kind that has such a clause
    public Unread about(List<PolicyKind> kinds, Stream<PlacedClause> clauses, String key) {
        Set<PolicyKind> having = clauses.map(clause -> clause.edition().policy().kind()).collect(Collectors.toSet());
        having.addAll(kinds);
        return having.isEmpty() ? Unread.NOTHING : ofAll(having, key);
    }

    /// On the page of an office: of the councils whose clauses deal with it, and of the kinds of policy these stand in.
    public Unread aboutOffice(List<PlacedClause> clauses, String key) {
        // by id: to tell two councils apart whole, all of their texts would be read
        Set<PolicyKind> kinds = new HashSet<>();
        Set<CouncilId> councils = new HashSet<>();
        for (PlacedClause clause : clauses) {
            kinds.add(clause.edition().policy().kind());
            councils.add(clause.edition().council().id());
        }
        return note(from.book().unread().stream().filter(edition -> kinds.contains(edition.policy().kind())
                || councils.contains(edition.council().id())).toList(), key);
    }

    /// On a page about something that belongs to some kinds of policy.
    ///
    /// @param kinds empty = all
    public Unread ofAll(Collection<PolicyKind> kinds, String key) {
        return note(from.book().unread().stream()
                .filter(edition -> kinds.isEmpty() || kinds.contains(edition.policy().kind())).toList(), key);
    }

    private Unread note(List<EditionGuide> unread, String key) {
        if (unread.isEmpty()) {
            return Unread.NOTHING;
        }
        List<Line> ways = new ArrayList<>(unread.stream().limit(MOST).map(this::line).toList());
        if (unread.size() > MOST) {
            ways.add(Line.of(from.to(SitePage.REGISTER,
                    from.words().count("unread.more", unread.size() - MOST))));
        }
        return new Unread(from.words().say("unread.title"), from.words().say(key), ways);
    }

    private Line line(EditionGuide edition) {
        String policy = Words.opening(from.words().say("year.policy", edition.council().called(),
                edition.policy().title()));
        return Line.of(from.to(Address.unread(edition.id()), policy), count(edition));
    }
}
