package clausebook.check.value;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Listing;
import clausebook.corpus.Moment;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Role;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Worded;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns written words into values of closed lists, entries of the vocabulary and dates; what is none is reported with
/// the nearest one.
///
/// An empty text was reported when it was loaded and gives nothing here.
public record Values(Vocabulary vocabulary, Set<CouncilId> councils, Problems problems) {

    private static final String ROLE = "role:";
    private static final String INSTRUMENT = "instrument:";

    public <E extends Enum<E> & Worded> E oneOf(Class<E> list, SourceText written, String field, E otherwise) {
        Optional<E> found = Worded.find(list, written.words());
        if (found.isEmpty() && !written.words().isEmpty()) {
            List<String> words = Worded.words(list);
            problems.add(ProblemCode.UNKNOWN_VALUE, written.start(),
                    "\"" + field + "\" can't be " + Quoted.of(written.words()),
                    "only the words of a closed list can be compared and shown",
                    Nearest.hint(written.words(), words) + "use one of: " + String.join(", ", words));
        }
        return found.orElse(otherwise);
    }

    public <E extends Enum<E> & Worded> Optional<E> oneOf(Class<E> list, Optional<SourceText> written, String field) {
        return written.flatMap(words -> Optional.ofNullable(oneOf(list, words, field, null)));
    }

    public List<Topic> topics(List<SourceText> written) {
        return entries(written, vocabulary.topics(), "topic", "topics.yaml", ProblemCode.UNKNOWN_TOPIC,
                "a clause is compared with other councils through its topics");
    }

    public List<Moment> moments(List<SourceText> written) {
        return entries(written, vocabulary.moments(), "moment", "moments.yaml", ProblemCode.UNKNOWN_MOMENT,
                "checklists are grouped by moment");
    }

    public List<Audience> audiences(List<SourceText> written) {
        return entries(written, vocabulary.audiences(), "audience", "audiences.yaml", ProblemCode.UNKNOWN_AUDIENCE,
                "readers look up what binds them by their audience");
    }

    public Optional<Audience> audience(SourceText written) {
        return audiences(List.of(written)).stream().findFirst();
    }

    /// Roles, each written `role:id`.
    public List<Role> roles(List<SourceText> written) {
        return written.isEmpty()
                ? List.of()
                : written.stream().flatMap(word -> role(word).stream()).distinct().toList();
    }

    private Optional<Role> role(SourceText written) {
        return entry(withoutPrefix(written, ROLE), vocabulary.roles(), "role", "roles.yaml", ProblemCode.UNKNOWN_ROLE,
                "readers are shown who holds a role and how to reach them");
    }

    /// Audiences by their ids, roles as `role:id`.
    public List<Bearer> bearers(List<SourceText> written) {
        return written.stream()
                .<Bearer>flatMap(word -> word.words().startsWith(ROLE) ? role(word).stream() : audience(word).stream())
                .distinct().toList();
    }

    /// An instrument, written `instrument:id`.
    public Optional<Instrument> instrument(SourceText written) {
        return entry(withoutPrefix(written, INSTRUMENT), vocabulary.instruments(), "instrument", "instruments.yaml",
                ProblemCode.UNKNOWN_INSTRUMENT, "readers are led to the law or policy that is meant");
    }

    private static SourceText withoutPrefix(SourceText written, String prefix) {
        boolean prefixed = written.words().startsWith(prefix);
        String words = prefixed ? written.words().substring(prefix.length()) : written.words();
        return prefixed
                ? new SourceText(words, written.at(prefix.length(), words.length()), written.lineByLine())
                : written;
    }

    <T extends Entry> List<T> entries(List<SourceText> written, Listing<T> listing, String what, String file,
            ProblemCode code, String why) {
        if (written.isEmpty()) {
            return List.of();
        }
        return written.stream().flatMap(word -> entry(word, listing, what, file, code, why).stream()).distinct()
                .toList();
    }

    public <T extends Entry> Optional<T> entry(SourceText written, Listing<T> listing, String what, String file,
            ProblemCode code, String why) {
        Optional<T> found = listing.find(written.words());
        if (found.isEmpty() && !written.words().isEmpty()) {
            Location list = written.start().startOfSibling("vocabulary/" + file);
            reportUnknown(code, written, "no " + what + " called ", why, Nearest.hint(written.words(), listing.ids()),
                    list);
        }
        return found;
    }

    /// Where the list itself could not be read, its words can't be told from mistyped ones.
    private void reportUnknown(ProblemCode code, SourceText written, String what, String why, String hint,
            Location list) {
        if (!problems.doubts(list)) {
            problems.add(code, written.start(), what + Quoted.of(written.words()), why,
                    hint + "add it to " + list.file());
        }
    }

    public Optional<CouncilId> council(SourceText written) {
        CouncilId id = new CouncilId(written.words());
        if (councils.contains(id) || written.words().isEmpty()) {
            return Optional.of(id).filter(councils::contains);
        }
        List<String> known = councils.stream().map(CouncilId::slug).sorted().toList();
        problems.add(ProblemCode.UNKNOWN_COUNCIL, written.start(), "no council called " + Quoted.of(written.words()),
                "a council is named by its folder",
                Nearest.hint(written.words(), known) + "use one of: " + String.join(", ", known));
        return Optional.empty();
    }

    public Optional<PartialDate> date(SourceText written) {
        Optional<PartialDate> date = PartialDate.parse(written.words());
        if (date.isEmpty() && !written.words().isEmpty()) {
            boolean formed = written.words().matches("\\d{4}-\\d{2}(-\\d{2})?");
            reportDate(written, formed ? " is not in the calendar" : " is no date",
                    "2026-05-14, or 2026-05 or 2026 where no more is known");
        }
        return date;
    }

    public Optional<LocalDate> day(SourceText written) {
        Optional<LocalDate> day =
                PartialDate.parse(written.words()).filter(date -> date.day() > 0).map(PartialDate::first);
        if (day.isEmpty() && !written.words().isEmpty()) {
            reportDate(written, " is no day", "2026-05-14");
        }
        return day;
    }

    /// True for `true`; anything but `true` and `false` is reported.
    public boolean yesOrNo(SourceText written, String field) {
        if (!written.words().isEmpty() && !written.words().equals("true") && !written.words().equals("false")) {
            problems.add(ProblemCode.UNKNOWN_VALUE, written.start(),
                    "\"" + field + "\" can't be " + Quoted.of(written.words()), "it holds or it does not",
                    "write true, or take the field away");
        }
        return written.words().equals("true");
    }

    private void reportDate(SourceText written, String fault, String forms) {
        problems.add(ProblemCode.BAD_DATE, written.start(), Quoted.of(written.words()) + fault,
                "dates decide which edition speaks and which review is overdue",
                "write year, month and day with hyphens: " + forms);
    }
}
