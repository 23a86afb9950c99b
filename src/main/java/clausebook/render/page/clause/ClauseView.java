package clausebook.render.page.clause;

import clausebook.render.engine.Html;
import clausebook.render.engine.Shared;
import clausebook.render.part.Detail;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.QrPicture;
import clausebook.render.part.Turn;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.RuleLine;
import java.util.List;

/// What the page of a clause shows.
///
/// @param glance  what holds for its whole edition
/// @param facts   what is to be known of this clause beside that
/// @param answers questions that it answers, each with its answer
/// @param gone    items that stand only in earlier editions
public record ClauseView(Head head, Shared<ClauseParts.Glance> glance, List<Detail> facts, Rules rules, List<Said> said,
        List<Line> answers, List<Passage> gone, ClauseLinks links, Elsewhere elsewhere,
        List<ClauseEditions.Stage> editions, Quote quote, Turn turn) {

    /// Its words, and what must be known before reading them.
    ///
    /// @param stem     the words it reads on from, or nothing
    /// @param remarks what we say under its words
    public record Head(String number, String title, Html stem, Passage text, List<Remark> remarks, Banner banner) {}

    /// Something that we say of the words above it.
    ///
    /// @param text what these words introduce, or nothing
    public record Remark(String words, Html text) {}

    /// Its rules and those of its items.
    ///
    /// @param note whom the rules bind that name nobody, or empty; where nobody has read them, what follows from that
    public record Rules(List<RuleLine> lines, String head, String note) {}

    /// Something a clause says beside duties.
    public record Said(String kind, String words) {}

    /// What others say on the same matter.
    ///
    /// @param others clauses of other councils, the nearest first
    public record Elsewhere(List<Near> others, List<Shared<Line>> topics) {}

    /// Clauses of another council.
    public record Near(Shared<MatrixView.Head> council, List<Shared<Passage>> passages) {}

    /// How to cite it.
    ///
    /// @param permanent its place in this edition, for ever
    /// @param document  the council's own document; empty where it can't be seen
    /// @param text      the text of the edition, from which its checksum is made
    /// @param checksum  the script that tells that checksum
    /// @param report    ways to tell of a mistake on the page; none where the site names nobody
    public record Quote(String citation, Link permanent, List<Way> ways, List<Detail> document, Link text,
            String checksum, QrPicture code, List<Link> report) {}

    /// A way to quote it.
    ///
    /// @param key   its name for the script
    /// @param lines what is copied
    /// @param cites true where the checksum stands behind it
    public record Way(String key, String title, List<String> lines, boolean cites) {}
}
