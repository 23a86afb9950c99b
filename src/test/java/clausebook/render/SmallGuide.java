package clausebook.render;

import clausebook.check.Checker;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.link.CorpusLinker;
import clausebook.load.ContentSource;
import clausebook.load.Loader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A guide of one invented council: its policy has a superseded edition with three clauses and a present one with two.
public final class SmallGuide {

    private static final String TITLE = "Photos <script>alert(\"1\")</script> & 'more'";
    private static final String CLAUSE = """
                  - id: %s
                    number: "%s"
                    title: '%s'
                    text: |
                      Do not *post* pictures.
                    topics: [photos]
                    rules:
                      - { duty: must-not, printed: Do not, says: "post <b>pictures</b>" }
            """;
    private static final String PHOTOS = CLAUSE.formatted("photos", "1.1", TITLE.replace("'", "''"));
    private static final String ASK = CLAUSE.formatted("ask", "1.2", "Ask first");
    private static final String OLD = CLAUSE.formatted("old", "1.3", "Gone now");

    private SmallGuide() {}

    /// A site without an address.
    public static Guide make() {
        return guide("");
    }

    /// A site that is published at an address.
    static Guide at(String address) {
        return guide("address: " + address + "\n");
    }

    private static Guide guide(String address) {
        Problems problems = new Problems();
        return Loader.load(source(files(address)), problems).map(draft -> Checker.check(draft, problems))
                .map(corpus -> CorpusLinker.link(corpus, problems)).filter(_ -> !problems.hasErrors())
                .map(linked -> Deriver.derive(linked, LocalDate.of(2026, 11, 20)))
                .orElseThrow(() -> new AssertionError(problems.inOrder().toString()));
    }

    private static Map<String, String> files(String address) {
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", "title: Clausebook\nlanguage: en\n" + address);
        files.put("vocabulary/topics.yaml",
                "- { id: photos, name: Photos, group: What you share, words: [selfie], was: [pictures] }\n");
        files.put("vocabulary/audiences.yaml", "- { id: staff, name: Staff }\n");
        files.put("vocabulary/policy-kinds.yaml", "- { id: social-media, name: Social media }\n");
        List.of("moments", "roles", "instruments", "terms", "questions")
                .forEach(list -> files.put("vocabulary/" + list + ".yaml", "[]\n"));
        files.put("councils/anytown/council.yaml", "called: Anytown\nkind: town\nnation: england\nlanguages: [en]\n");
        files.put("councils/anytown/social-media/policy.yaml", "kind: social-media\ntitle: Social media policy\n");
        files.put("councils/anytown/social-media/y2023.yaml", edition("2023", PHOTOS + ASK + OLD));
        files.put("councils/anytown/social-media/y2024.yaml",
                edition("2024", PHOTOS + ASK) + "changes:\n  old: { fate: withdrawn, reason: No longer needed. }\n");
        return files;
    }

    private static String edition(String year, String clauses) {
        return """
                title: Social media policy
                label: Edition %s
                language: en
                status: in-force
                wording: restated
                dates: { adopted: %s, in-force: %s }
                covers: [staff]
                source: { title: Policy, document: An invented document }
                sections:
                  - id: section
                    number: "1"
                    title: Rules
                    clauses:
                """.formatted(year, year, year) + clauses;
    }

    private static ContentSource source(Map<String, String> files) {
        return new ContentSource() {

            @Override
            public String name() {
                return "content";
            }

            @Override
            public List<Found> list() {
                return files.keySet().stream().map(path -> new Found(path, false)).toList();
            }

            @Override
            public byte[] read(String path) {
                return files.get(path).getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
