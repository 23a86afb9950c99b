package clausebook.render.page.clause;

import clausebook.address.Address;
import clausebook.address.DataAddress;
import clausebook.corpus.Clause;
import clausebook.corpus.Edition;
import clausebook.corpus.Site;
import clausebook.corpus.Wording;
import clausebook.guide.EditionGuide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.QrPicture;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes what a reader takes away of a clause: its citation, a sentence, the text of a motion, a paragraph for a
/// document.
record ClauseQuotes(Viewpoint from, PlacedClause placed) {

    /// Of a longer clause whoever quotes chooses a part.
    private static final int MOST_LETTERS = 1_200;

    ClauseView.Quote quote() {
        EditionGuide guide = placed.edition();
        String citation = new EditionWords(from).citation(placed);
        Optional<String> address = address();
        String cited = address.map(at -> from.words().say("quote.at", citation, at)).orElse(citation);
        return new ClauseView.Quote(citation, permanent(address), ways(cited), document(guide.edition()),
                from.to(DataAddress.text(guide.id()), from.words().say("quote.text")),
                from.href(DataAddress.checksum(guide.id())), address.map(QrPicture::of).orElse(QrPicture.NONE),
                report());
    }

    private List<ClauseView.Way> ways(String cited) {
        EditionGuide guide = placed.edition();
        String council = guide.council().fullName();
        String place = from.names().place(placed);
        String title = guide.edition().title();
        String text = text();
        boolean official = guide.edition().wording() == Wording.OFFICIAL;
        String says = from.words().say(official ? "quote.says" : "quote.says.restated", council, title,
                guide.edition().label(), Words.opening(place), text, standing(guide));
        String motion = from.words().say(official ? "quote.motion" : "quote.motion.restated", place, title,
                guide.edition().label(), council);
        return List.of(new ClauseView.Way("citation", from.words().say("quote.citation"), List.of(cited), true),
                new ClauseView.Way("sentence", from.words().say("quote.sentence"), List.of(says), false),
                new ClauseView.Way("motion", from.words().say("quote.as-motion"), List.of(motion), false),
                new ClauseView.Way("paragraph", from.words().say("quote.paragraph"), List.of(text, cited), true));
    }

    private String standing(EditionGuide guide) {
        return from.words().say("cite.standing." + guide.standing().word());
    }

    /// Its words and those of its items, in one line.
    private String text() {
        MentionWords mentions = new MentionWords(from.guide());
        List<String> words = new ArrayList<>();
        placed.stem().ifPresent(stem -> words.add(mentions.plain(stem)));
        for (Clause each : placed.clause().withItems().toList()) {
            String plain = mentions.plain(placed.edition().find(each.id()).orElseThrow());
            String number = each == placed.clause() || each.number().isEmpty() ? "" : each.number() + " ";
            words.add(number + plain);
        }
        String text = String.join(" ", words).strip().replaceAll("\\s+", " ");
        return text.length() <= MOST_LETTERS
                ? text
                : text.substring(0, text.lastIndexOf(' ', MOST_LETTERS)) + " …";
    }

    private Optional<String> address() {
        return from.guide().site().address()
                .map(site -> site + Address.of(placed.edition().id()) + "#" + placed.id().slug());
    }

    private Link permanent(Optional<String> address) {
        return from.to(Address.of(placed.edition().id()) + "#" + placed.id().slug(),
                address.orElse(from.words().say("cite.permanent")));
    }

    /// The publisher's form and e-mail; a message says by itself which clause it is about.
    private List<Link> report() {
        Site.Contact contact = from.guide().site().contact().orElse(new Site.Contact("", "", "", ""));
        Link form = from.outside(contact.form(), from.words().say("clause.report.form"));
        Link mail = from.outside("mailto:" + contact.email(), contact.email());
        return Stream.of(form, mail.href().isEmpty() ? mail : new Link(mail.href() + subject(), mail.words()))
                .filter(way -> !way.href().isEmpty()).toList();
    }

    private String subject() {
        String about = from.words().say("clause.report.about", placed.id());
        return "?subject=" + URLEncoder.encode(about, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The council's own document, where it can be seen.
    private List<Detail> document(Edition edition) {
        Edition.Source source = edition.source();
        List<Detail> facts = new ArrayList<>();
        if (!source.link().isEmpty()) {
            facts.add(Detail.of(from.words().say("quote.document"),
                    List.of(from.outside(source.link(), source.title()))));
            source.seen().ifPresent(day -> facts.add(Detail.of(from.words().say("source.seen"), from.dates().of(day))));
        }
        if (!source.sha256().isEmpty()) {
            facts.add(Detail.of(from.words().say("quote.sha256"), source.sha256()));
        }
        return facts;
    }
}
