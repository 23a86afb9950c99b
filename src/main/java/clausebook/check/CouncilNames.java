package clausebook.check;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftCouncil;
import clausebook.text.Read;
import clausebook.text.Slug;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// No two councils bear one name: most often the folder of a council was copied, and its name forgotten.
final class CouncilNames {

    private record Named(String slug, SourceText name) {

        /// A council that is called after its folder is the older owner of the name.
        boolean isOwner() {
            return Slug.of(name.words()).startsWith(slug);
        }
    }

    private CouncilNames() {}

    static void check(List<DraftCouncil> councils, Problems problems) {
        reportSame(councils, council -> council.facts().called().known(), problems);
        reportSame(councils, council -> council.facts().name().flatMap(Read::known), problems);
    }

    private static void reportSame(List<DraftCouncil> councils, Function<DraftCouncil, Optional<SourceText>> name,
            Problems problems) {
        Map<String, List<Named>> byName = new LinkedHashMap<>();
        for (DraftCouncil council : councils) {
            name.apply(council).filter(written -> !written.words().isEmpty())
                    .ifPresent(written -> byName.computeIfAbsent(key(written), _ -> new ArrayList<>())
                            .add(new Named(council.slug().words(), written)));
        }
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> report(same, problems));
    }

    private static String key(SourceText name) {
        return name.words().toLowerCase(Locale.ROOT);
    }

    private static void report(List<Named> same, Problems problems) {
        List<Named> ownerFirst = same.stream().sorted(Comparator.comparing(Named::isOwner).reversed()).toList();
        ownerFirst.stream().skip(1).forEach(named -> problems.add(ProblemCode.DUPLICATE_NAME, named.name().start(),
                "the council in the folder " + Quoted.of(ownerFirst.getFirst().slug()) + " has the name "
                        + Quoted.of(named.name().words()) + " already",
                "tables, citations and the search could not tell the two apart",
                "write this council's own name; if both really have the same one, add the county, such as "
                        + "\"Newtown (Powys)\""));
    }
}
