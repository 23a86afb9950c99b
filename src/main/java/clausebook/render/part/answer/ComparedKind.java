package clausebook.render.part.answer;

import clausebook.address.CompareAddress;
import clausebook.corpus.Audience;
import clausebook.corpus.Council;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import clausebook.render.part.Viewpoint;
import java.util.List;
import java.util.Optional;

/// A kind of policy with the councils that are compared on it, and their answers.
///
/// @param kind     none where no council has a policy of which a question is asked
/// @param alone    true where no other kind is compared
/// @param councils those that have such a policy, or that answer a question on it elsewhere
public record ComparedKind(Optional<PolicyKind> kind, boolean alone, CompareAddress address, List<Council> councils,
        List<QuestionRow> rows) {

    public ComparedKind {
        councils = List.copyOf(councils);
        rows = List.copyOf(rows);
    }

    /// The kinds that are compared, in the order of the vocabulary.
    public static List<PolicyKind> kinds(Guide guide) {
        return guide.comparison().kinds().stream().filter(kind -> !guide.comparison().rows(kind).isEmpty()).toList();
    }

    /// Where the comparison of one of them stands.
    public static CompareAddress address(PolicyKind kind, List<PolicyKind> kinds) {
        return new CompareAddress(Optional.of(kind).filter(each -> each != kinds.getFirst()));
    }

    /// All kinds that are compared, in the order of the vocabulary; where there is none, one without rows.
    public static List<ComparedKind> all(Guide guide) {
        List<PolicyKind> kinds = kinds(guide);
        if (kinds.isEmpty()) {
            return List.of(new ComparedKind(Optional.empty(), true, new CompareAddress(Optional.empty()),
                    guide.present().stream().map(CouncilGuide::council).toList(), List.of()));
        }
        return kinds.stream().map(kind -> of(guide, kind, kinds)).toList();
    }

    private static ComparedKind of(Guide guide, PolicyKind kind, List<PolicyKind> kinds) {
        List<QuestionRow> rows = guide.comparison().rows(kind);
        List<QuestionRow> ofItAlone =
                rows.stream().filter(row -> row.question().kinds().equals(List.of(kind))).toList();
        List<Council> councils = guide.present().stream()
                .filter(council -> council.has(kind)
                        || ofItAlone.stream().anyMatch(row -> row.cell(council.id()).speaks()))
                .map(CouncilGuide::council).toList();
        return new ComparedKind(Optional.of(kind), kinds.size() == 1, address(kind, kinds), councils, rows);
    }

    /// The questions that an audience asks, answered for it alone.
    public List<QuestionRow> asked(Guide guide, Audience audience) {
        return guide.comparison().asked(audience).stream()
                .filter(row -> kind.filter(row.question()::isOf).isPresent()).toList();
    }

    /// A title that says which kind is meant.
    public static String titled(Viewpoint from, PolicyKind kind, String title) {
        return from.words().say("compare.of-kind", kind.name(), title);
    }

    /// A title that says which kind is compared, where there are several.
    public String titled(Viewpoint from, String title) {
        return alone ? title : titled(from, kind.orElseThrow(), title);
    }
}
