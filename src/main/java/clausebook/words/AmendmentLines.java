package clausebook.words;

import clausebook.corpus.Amendment;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.text.SourceText;
import clausebook.text.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One amendment of a meeting, told in lines.
///
/// @param edition to which it was moved
public record AmendmentLines(Guide guide, Words words, EditionGuide edition, Amendment amendment) {

    /// The clause by number and title; its id where the edition has it no more.
    public String name() {
        return clause().map(new ClauseNames(words)::name).orElse(amendment.clause().slug());
    }

    /// The clause, where the edition has it.
    public Optional<PlacedClause> clause() {
        return edition.find(amendment.clause());
    }

    /// The words as they were tabled.
    public String was() {
        return amendment.was().map(this::plain).orElse(words.say("amendments.not-there"));
    }

    /// The words that were moved.
    public String moved() {
        return amendment.text().map(this::plain).orElse(words.say("amendments.struck"));
    }

    /// `Carried` or `Fell`.
    public String result() {
        return words.say("amendment." + amendment.result().word());
    }

    /// Who moved it, and where that is recorded; empty where neither is told.
    public String told() {
        List<String> told = new ArrayList<>();
        amendment.by().ifPresent(by -> told.add(words.say("amendments.by", by.name())));
        if (!amendment.minute().isEmpty()) {
            told.add(words.say("amendments.minute", amendment.minute()));
        }
        return String.join(" ", told);
    }

    /// A mention goes by what it is called in the clause, where that has it too.
    private String plain(SourceText text) {
        MentionWords mentions = new MentionWords(guide);
        return Prose.parse(text.words()).plain(mention -> clause().map(found -> mentions.of(found, mention))
                .or(mention::words).orElse(mention.target())).strip();
    }
}
