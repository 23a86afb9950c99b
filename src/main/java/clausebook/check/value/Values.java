package clausebook.check.value;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Listing;
import clausebook.corpus.Moment;
import clausebook.corpus.PartialDate;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Worded;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.Codebook;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns written words into values of closed lists, entries of the vocabulary and dates; what is none is reported with
/// the nearest one.
///
/// A value that could not be read was reported when it was loaded and gives nothing here.
public record Values(Vocabulary vocabulary, Set<CouncilId> councils, Codebook codebook, Problems problems) {

    /// With the codebook of the only language that texts have so far: the program's, and a clerk's own phrases.
    public Values(Vocabulary vocabulary, Set<CouncilId> councils, Problems problems) {
        this(vocabulary, councils, Codebook.of(Languages.SO_FAR).with(vocabulary.force()), problems);
    }

    private static final String ROLE = "role:";
    private static final String INSTRUMENT = "instrument:";

    public <E extends Enum<E> & Worded> E oneOf(Class<E> list, Read written, String field, E otherwise) {
        return oneOf(list, Optional.of(written), field).orElse(otherwise);
    }

    public <E extends Enum<E> & Worded> Optional<E> oneOf(Class<E> list, Optional<Read> written, String field) {
        return written.flatMap(Read::known).flatMap(words -> oneOf(list, words, field));
    }

    private <E extends Enum<E> & Worded> Optional<E> oneOf(Class<E> list, SourceText written, String field) {
        Optional<E> found = Worded.find(list, written.words());
        return found.isPresent() ? found : oneOf(Worded.words(list), written, field).flatMap(_ -> found);
    }

    /// A word of a closed list; empty, with a problem, for another.
    Optional<String> oneOf(List<String> words, SourceText written, String field) {
        Optional<String> found = Optional.of(written.words()).filter(words::contains);
        if (found.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_VALUE, written.start(),
                    "\"" + field + "\" can't be " + Quoted.of(written.words()),
                    "only the words of a closed list can be compared and shown",
                    Nearest.hint(written.words(), words) + "use one of: " + String.join(", ", words));
        }
        return found;
    }

    public List<Topic> topics(List<Read> written) {
        return entries(written, vocabulary.topics(), "topic", ProblemCode.UNKNOWN_TOPIC,
                "a clause is compared with other councils through its topics");
    }

    public List<Question> questions(List<Read> written) {
        return entries(written, vocabulary.questions(), "question", ProblemCode.UNKNOWN_QUESTION,
                "councils are compared through the answers to one question");
    }

    /// Kinds of policy, before the vocabulary is whole.
    public List<PolicyKind> kinds(List<Read> written, Listing<PolicyKind> known) {
        return entries(written, known, "policy kind", ProblemCode.UNKNOWN_POLICY_KIND,
                "policies of one kind are compared with each other");
    }

    public List<Moment> moments(List<Read> written) {
        return entries(written, vocabulary.moments(), "moment", ProblemCode.UNKNOWN_MOMENT,
                "checklists are grouped by moment");
    }

    public List<Audience> audiences(List<Read> written) {
        return entries(written, vocabulary.audiences(), "audience", ProblemCode.UNKNOWN_AUDIENCE,
                "readers look up what binds them by their audience");
    }

    public Optional<Audience> audience(Read written) {
        return audiences(List.of(written)).stream().findFirst();
    }

    /// Roles, each written `role:id`.
    public List<Role> roles(List<Read> written) {
        return written.isEmpty()
                ? List.of()
                : written.stream().flatMap(word -> role(word).stream()).distinct().toList();
    }

    private Optional<Role> role(Read written) {
        return entry(withoutPrefix(written, ROLE), vocabulary.roles(), "role", ProblemCode.UNKNOWN_ROLE,
                "readers are shown who holds a role and how to reach them");
    }

    /// Audiences by their ids, roles as `role:id`.
    public List<Bearer> bearers(List<Read> written) {
        return written.stream()
                .<Bearer>flatMap(
                        word -> Written.words(word).startsWith(ROLE) ? role(word).stream() : audience(word).stream())
                .distinct().toList();
    }

    /// An instrument, written `instrument:id`.
    public Optional<Instrument> instrument(Read written) {
        return entry(withoutPrefix(written, INSTRUMENT), vocabulary.instruments(), "instrument",
                ProblemCode.UNKNOWN_INSTRUMENT, "readers are led to the law or policy that is meant");
    }

    private static Read withoutPrefix(Read written, String prefix) {
        if (!(written instanceof SourceText text) || !text.words().startsWith(prefix)) {
            return written;
        }
        String words = text.words().substring(prefix.length());
        return new SourceText(words, text.at(prefix.length(), words.length()), text.lineByLine());
    }

    <T extends Entry> List<T> entries(List<Read> written, Listing<T> listing, String what, ProblemCode code,
            String why) {
        if (written.isEmpty()) {
            return List.of();
        }
        return written.stream().flatMap(word -> entry(word, listing, what, code, why).stream()).distinct().toList();
    }

    public <T extends Entry> Optional<T> entry(Read written, Listing<T> listing, String what, ProblemCode code,
            String why) {
        if (!(written instanceof SourceText text)) {
            return Optional.empty();
        }
        Optional<T> found = listing.find(text.words());
        if (found.isEmpty()) {
            // where the list itself could not be read, its words can't be told from mistyped ones
            listing.known()
                    .ifPresent(list -> problems.add(code, text.start(),
                            "no " + what + " called " + Quoted.of(text.words()), why,
                            Nearest.hint(text.words(), listing.ids()) + "add it to " + list.file()));
        }
        return found;
    }

    public Optional<CouncilId> council(Read written) {
        return written.known().flatMap(this::council);
    }

    private Optional<CouncilId> council(SourceText written) {
        CouncilId id = new CouncilId(written.words());
        if (councils.contains(id)) {
            return Optional.of(id);
        }
        List<String> known = councils.stream().map(CouncilId::slug).sorted().toList();
        problems.add(ProblemCode.UNKNOWN_COUNCIL, written.start(), "no council called " + Quoted.of(written.words()),
                "a council is named by its folder",
                Nearest.hint(written.words(), known) + "use one of: " + String.join(", ", known));
        return Optional.empty();
    }

    public Optional<PartialDate> date(Read written) {
        return written.known().flatMap(this::date);
    }

    private Optional<PartialDate> date(SourceText written) {
        Optional<PartialDate> date = PartialDate.parse(written.words());
        if (date.isEmpty()) {
            boolean far = written.words().matches("(0|[3-9])\\d{3}(-\\d{2}(-\\d{2})?)?");
            boolean formed = written.words().matches("\\d{4}-\\d{2}(-\\d{2})?");
            reportDate(written,
                    far
                            ? " lies outside the years 1000 to 2999"
                            : formed ? " is not in the calendar" : " is no date",
                    "2026-05-14, or 2026-05 or 2026 where no more is known");
        }
        return date;
    }

    public Optional<LocalDate> day(Read written) {
        return written.known().flatMap(this::day);
    }

    private Optional<LocalDate> day(SourceText written) {
        Optional<LocalDate> day =
                PartialDate.parse(written.words()).filter(date -> date.day() > 0).map(PartialDate::first);
        if (day.isEmpty()) {
            reportDate(written, " is no day", "2026-05-14");
        }
        return day;
    }

    /// Days by the councils that they are said of.
    public Map<CouncilId, LocalDate> days(Map<SourceText, Read> written) {
        Map<CouncilId, LocalDate> days = new LinkedHashMap<>();
        written.forEach((council, day) -> council(council)
                .ifPresent(id -> day(day).ifPresent(read -> days.put(id, read))));
        return days;
    }

    /// True for `true`; anything but `true` and `false` is reported.
    public boolean yesOrNo(Optional<Read> written, String field) {
        return written.flatMap(Read::known).filter(text -> yesOrNo(text, field)).isPresent();
    }

    private boolean yesOrNo(SourceText written, String field) {
        if (!written.words().equals("true") && !written.words().equals("false")) {
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
