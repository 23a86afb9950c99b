package clausebook.export;

import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.News;
import clausebook.guide.Standing;
import clausebook.words.ChangeWords;
import clausebook.words.CorrectionLines;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of an entry of a feed.
///
/// @param changes what the edition changed; empty for the oldest of its policy
record NewsWords(Words words, News news, Optional<EditionChanges> changes) {

    /// Which policy, whose, which edition.
    String title() {
        var edition = news.edition();
        return words.say("feed.entry", edition.policy().title(), edition.council().called(), edition.label());
    }

    /// What happened when, as far as known, and what changed.
    String summary() {
        EditionGuide edition = news.edition();
        Dates dates = new Dates(words);
        List<String> sentences = new ArrayList<>();
        if (edition.standing() == Standing.WITHDRAWN) {
            edition.dates().withdrawn().map(dates::of)
                    .ifPresent(date -> sentences.add(words.say("feed.withdrawn", date)));
        }
        edition.dates().adopted().map(dates::of).ifPresent(date -> sentences.add(adopted(edition, date)));
        edition.dates().issued().map(dates::of).ifPresent(date -> sentences.add(words.say("feed.issued", date)));
        edition.dates().inForce().map(dates::of).ifPresent(date -> sentences.add(words.say("feed.in-force", date)));
        sentences.add(changes.map(this::changed).orElseGet(() -> words.say("feed.oldest")));
        sentences.addAll(new CorrectionLines(words, edition).all());
        return String.join(" ", sentences);
    }

    private String adopted(EditionGuide edition, String date) {
        return edition.adoption()
                .map(adoption -> adoption.minute().isEmpty()
                        ? words.say("feed.adopted.by", date, adoption.by())
                        : words.say("feed.adopted.minute", date, adoption.by(), adoption.minute()))
                .orElseGet(() -> words.say("feed.adopted", date));
    }

    private String changed(EditionChanges changes) {
        return words.say("feed.changed", changes.from().label(), new ChangeWords(words).summary(changes));
    }
}
