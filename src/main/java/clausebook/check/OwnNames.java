package clausebook.check;

import clausebook.character.Characters;
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

/// No two councils bear one name, nor two policies of one council: most often a folder was copied, and its name
/// forgotten.
final class OwnNames {

    private record Named(String folder, Read name) {

        /// What is called after its folder is the older owner of the name.
        boolean isOwner() {
            return Slug.of(written().words()).startsWith(folder);
        }

        SourceText written() {
            return name.known().orElseThrow();
        }

        /// The same for what looks the same.
        String key() {
            return Characters.withPlainMarks(written().words()).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+",
                    " ");
        }
    }

    private OwnNames() {}

    static void ofCouncils(List<DraftCouncil> councils, Problems problems) {
        List<Named> called = new ArrayList<>();
        List<Named> full = new ArrayList<>();
        for (DraftCouncil council : councils) {
            called.add(new Named(council.slug().words(), council.facts().called()));
            council.facts().name().ifPresent(name -> full.add(new Named(council.slug().words(), name)));
        }
        String mend = "write this council's own name; if both really have the same one, add the county, such as "
                + "\"Newtown (Powys)\"";
        reportSame(called, "council", mend, problems);
        reportSame(full, "council", mend, problems);
    }

    static void ofPolicies(DraftCouncil council, Problems problems) {
        List<Named> titles = council.policies().stream()
                .map(policy -> new Named(policy.slug().words(), policy.facts().title())).toList();
        reportSame(titles, "policy", "delete the folder if it is a copy; else write this policy's own title", problems);
    }

    private static void reportSame(List<Named> all, String what, String mend, Problems problems) {
        Map<String, List<Named>> byName = new LinkedHashMap<>();
        all.stream().filter(named -> named.name().known().isPresent() && !named.key().isEmpty())
                .forEach(named -> byName.computeIfAbsent(named.key(), _ -> new ArrayList<>()).add(named));
        for (List<Named> same : byName.values()) {
            List<Named> ownerFirst = same.stream().sorted(Comparator.comparing(Named::isOwner).reversed()).toList();
            ownerFirst.stream().skip(1).forEach(named -> problems.add(ProblemCode.DUPLICATE_NAME,
                    named.written().start(),
                    "the " + what + " in the folder " + Quoted.of(ownerFirst.getFirst().folder()) + " has the name "
                            + Quoted.of(named.written().words()) + " already",
                    "tables, citations and the search could not tell the two apart", mend));
        }
    }
}
