package clausebook.export;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.guide.ChangeKind;
import clausebook.guide.EditionChanges;
import clausebook.guide.News;
import clausebook.guide.Standing;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words of an entry of a feed.
///
/// @param changes what the edition changed; empty for the oldest of its policy
record NewsWords(News news, Optional<EditionChanges> changes) {

    /// Which policy, whose, which edition.
    String title() {
        var edition = news.edition();
        return edition.policy().title() + ", " + edition.council().called() + ": " + edition.edition().label();
    }

    /// What happened when, as far as known, and what changed.
    String summary() {
        Edition edition = news.edition().edition();
        List<String> sentences = new ArrayList<>();
        if (news.edition().standing() == Standing.WITHDRAWN) {
            edition.dates().withdrawn().ifPresent(date -> sentences.add("Withdrawn: " + spoken(date) + "."));
        }
        edition.dates().adopted().ifPresent(date -> sentences.add("Adopted: " + spoken(date) + adoption(edition) + "."));
        edition.dates().issued().ifPresent(date -> sentences.add("Issued: " + spoken(date) + "."));
        edition.dates().inForce().ifPresent(date -> sentences.add("In force from: " + spoken(date) + "."));
        sentences.add(changes.map(NewsWords::changed).orElse("The oldest edition held here."));
        return String.join(" ", sentences);
    }

    private static String adoption(Edition edition) {
        return edition.adoption().map(adoption -> ", by " + adoption.by()
                + (adoption.minute().isEmpty() ? "" : ", minute " + adoption.minute())).orElse("");
    }

    private static String changed(EditionChanges changes) {
        Map<ChangeKind, Integer> tally = changes.tally();
        String counts = tally.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        return "Clauses, against “" + changes.from().edition().label() + "”: " + counts + ".";
    }

    private static String spoken(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.UK) + " " + date.year();
        return date.day() == 0 ? month : date.day() + " " + month;
    }
}
