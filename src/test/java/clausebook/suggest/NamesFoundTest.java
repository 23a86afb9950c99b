package clausebook.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Entry;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.force.Codebook;
import clausebook.guide.CrossReference;
import clausebook.guide.PlacedClause;
import clausebook.guide.Target;
import clausebook.reading.NamedEntry;
import clausebook.reading.SuggestedReading.SuggestedRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well documents and offices are found by their names, measured by what people have marked in the councils' texts.
/// The floors only rise.
final class NamesFoundTest {

    private static final SuggestWords ENGLISH = SuggestWords.of("en").orElseThrow();

    private static Names names(PlacedClause clause) {
        return new Names(ReadContent.GUIDE.vocabulary(), clause.edition().council(), ENGLISH);
    }

    @Test
    void knownDocumentsAndOfficesAreFound() {
        Score documents = new Score();
        Score offices = new Score();
        Suggesters suggesters = new Suggesters();
        for (PlacedClause clause : ReadContent.clauses()) {
            String text = suggesters.text(clause);
            documents.add(known(names(clause).documents(text)), marked(clause, Target.ToInstrument.class));
            offices.add(known(names(clause).offices(text)), marked(clause, Target.ToRole.class));
        }
        System.out.println("Documents named: " + documents);
        System.out.println("Offices named: " + offices);
        assertThat(documents.f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(offices.f1()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void approvalAndWhomToTellAreWrittenWhereTheWordsSaySo() {
        Score approval = new Score();
        Score tell = new Score();
        Suggesters suggesters = new Suggesters();
        for (PlacedClause clause : ReadContent.clauses()) {
            List<SuggestedRule> proposed = suggesters.rules(clause);
            approval.add(roles(proposed, SuggestedRule::approval), roles(clause.rules(), Rule::approval));
            tell.add(roles(proposed, SuggestedRule::tell), roles(clause.rules(), Rule::tell));
        }
        System.out.println("Whose approval: " + approval);
        System.out.println("Whom to tell: " + tell);
        assertThat(approval.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(tell.precision()).isGreaterThanOrEqualTo(0.9);
    }

    private static <R> Set<Role> roles(List<R> rules, Function<R, List<Role>> of) {
        Set<Role> roles = new HashSet<>();
        rules.forEach(rule -> roles.addAll(of.apply(rule)));
        return roles;
    }

    private static Set<Entry> known(List<NamedEntry> named) {
        Set<Entry> entries = new HashSet<>();
        named.forEach(one -> one.entry().ifPresent(entries::add));
        return entries;
    }

    private static Set<Entry> marked(PlacedClause clause, Class<? extends Target> kind) {
        Set<Entry> marked = new HashSet<>();
        clause.references().stream().map(CrossReference::target).filter(kind::isInstance)
                .flatMap(NamesFoundTest::entry).forEach(marked::add);
        return marked;
    }

    private static Stream<Entry> entry(Target target) {
        return switch (target) {
            case Target.ToInstrument to -> Stream.of(to.instrument());
            case Target.ToRole to -> Stream.of(to.role());
            case Target.ToClause _,Target.ToTerm _ -> Stream.empty();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Under the Dignity at Work Policy staff may complain. | Dignity at Work Policy (policy)
            See the Freedom of Information Act 2000 and the Members' Code of Practice. | Freedom of Information Act 2000 (act), Members' Code of Practice (code)
            The policy on travel is being written.  | ''
            Policy and Resources are kept apart.    | ''
            """)
    void newDocumentsAreOfferedAsTheyArePrinted(String text, String expected) {
        PlacedClause any = ReadContent.clauses().getFirst();
        assertThat(names(any).documents(text).stream().filter(one -> one.entry().isEmpty())
                .map(one -> one.name() + " (" + one.kind() + ")").reduce((one, other) -> one + ", " + other).orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ask the Information Governance Manager first.  | Information Governance Manager
            The Head of Leisure agrees, or the Finance and General Purposes Committee. | Head of Leisure, Finance and General Purposes Committee
            The manager agrees.                            | ''
            """)
    void newOfficesAreOfferedAsTheyArePrinted(String text, String expected) {
        PlacedClause any = ReadContent.clauses().getFirst();
        assertThat(names(any).offices(text).stream().filter(one -> one.entry().isEmpty()).map(NamedEntry::name)
                .reduce((one, other) -> one + ", " + other).orElse("")).isEqualTo(expected);
    }

    /// What is proposed for clauses of the real content.
    private static final class Suggesters {

        private final Suggester suggester = Suggester
                .of(ReadContent.GUIDE, ReadContent.clauses().getFirst().edition().policy().kind(), "en").orElseThrow();
        private final DutyReader reader = new DutyReader(ENGLISH, Codebook.of("en"));

        private String text(PlacedClause clause) {
            return suggester.passage(clause).text();
        }

        private List<SuggestedRule> rules(PlacedClause clause) {
            return reader.read(suggester.passage(clause)).stream().filter(one -> one.duty().isPresent())
                    .map(one -> suggester.rule(one, clause)).toList();
        }
    }
}
