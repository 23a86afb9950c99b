package clausebook.intake.draft;

import clausebook.document.ControlFacts;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftEntry;
import clausebook.intake.outline.fact.Sayings;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.Verbatim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts what a document says about itself into the fields of an edition; what has no field is kept as printed.
final class FactMaker {

    private static final Pattern PERIOD = Pattern.compile("[1-9]\\d? \\p{L}+");

    private final ControlFacts facts;
    private final List<DraftEntry.Audience> audiences;
    private final Optional<String> adopter;
    private final String document;

    /// @param council its name as it stands in the document; empty where it does not
    /// @param document all its words: what has no heading there is called by one of them
    FactMaker(ControlFacts facts, List<DraftEntry.Audience> audiences, String council, String document) {
        this.facts = facts;
        this.document = document;
        this.adopter = facts.by().or(() -> Optional.of(council).filter(name -> !name.isEmpty()));
        this.audiences = audiences;
    }

    Optional<DraftEdition.Dates> dates() {
        Map<String, String> dates = facts.dates();
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftEdition.Dates(read(dates.get("adopted")), read(dates.get("issued")),
                        read(dates.get("in-force")), read(dates.get("review-due")), read(dates.get("withdrawn"))));
    }

    private static Optional<Read> read(String words) {
        return Optional.ofNullable(words).flatMap(ClauseMaker::read);
    }

    /// A minute alone is the council's own; where the document does not name that either, it is a fact as printed.
    Optional<DraftEdition.Adopted> adopted() {
        return adopter.filter(_ -> facts.by().isPresent() || facts.minute().isPresent())
                .map(by -> new DraftEdition.Adopted(Values.text(Verbatim.line(by)),
                        facts.minute().flatMap(minute -> read(Verbatim.line(minute))), Optional.empty()));
    }

    Optional<DraftEdition.Review> review() {
        return facts.every().filter(every -> PERIOD.matcher(every).matches())
                .map(every -> new DraftEdition.Review(Values.text(every), List.of()));
    }

    /// Those audiences of the vocabulary that go by a name that is printed; who is left out of them stays as printed.
    List<Read> covers() {
        List<Read> covers = new ArrayList<>();
        for (String printed : facts.covers()) {
            audience(Sayings.all(printed)).filter(found -> !covers.contains(found)).ifPresent(covers::add);
        }
        return covers;
    }

    private Optional<Read> audience(String printed) {
        return audiences.stream().filter(audience -> isCalled(audience, DraftWords.plain(printed))).findFirst()
                .map(audience -> Values.text(DraftUnits.words(audience.id())));
    }

    private static boolean isCalled(DraftEntry.Audience audience, String printed) {
        List<String> names = new ArrayList<>(audience.words().stream().map(DraftUnits::words).toList());
        names.add(DraftUnits.words(audience.name()));
        names.add(DraftUnits.words(audience.id()).replace('-', ' '));
        return names.stream().map(DraftWords::plain).anyMatch(printed::equals);
    }

    /// What is printed and has no field, in its order.
    Map<SourceText, Read> printed() {
        Map<SourceText, Read> printed = new LinkedHashMap<>();
        facts.printed().forEach((name, words) -> put(printed, name, words));
        if (adopter.isEmpty()) {
            facts.minute().ifPresent(minute -> put(printed, DraftWords.called("minute", document), minute));
        }
        facts.every().filter(every -> !PERIOD.matcher(every).matches())
                .ifPresent(every -> put(printed, DraftWords.called("review", document), every));
        List<String> unknown = facts.covers().stream().filter(name -> audience(name).isEmpty()).toList();
        put(printed, DraftWords.called("covers", document), String.join("; ", unknown));
        put(printed, DraftWords.called("contact", document), String.join("; ", facts.contacts()));
        return printed;
    }

    private static void put(Map<SourceText, Read> printed, String name, String words) {
        String heading = Verbatim.line(name);
        String value = Verbatim.line(words);
        if (!value.isEmpty() && !heading.isEmpty()) {
            printed.put(Values.name(heading), Values.text(value));
        }
    }
}
