package clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Writes a whole, valid content folder of any size. The same size and seed give the same bytes on every machine.
///
/// A clause has 45 words in the mean, 1 to 3 topics, 0 to 2 references and 0 to 2 instruments; a tenth of the clauses
/// have items. Every fifth policy has two editions.
public final class CorpusGenerator {

    private static final int EVERY_FIFTH = 5;
    private static final List<List<String>> COVERED = List.of(List.of("staff", "volunteers"),
            List.of("staff", "councillors", "contractors"), List.of("staff", "moderators"),
            List.of("councillors", "staff", "volunteers"), List.of("staff", "administrators"));
    private static final List<String> ENDS = List.of("ton", "ford", "bury", "ham", "wick", "worth");

    private final CorpusSize size;
    private final Random random;
    private final MadeUpWords made;
    private final VocabularyFiles vocabulary;
    private final Set<String> slugs = new HashSet<>();
    private int policies;
    private List<String> foreign = List.of();

    private CorpusGenerator(CorpusSize size, long seed) throws IOException {
        this.size = size;
        this.random = new Random(seed);
        this.made = new MadeUpWords(random);
        this.vocabulary = new VocabularyFiles(size.policies(), random);
    }

    /// Writes the content.
    ///
    /// @param content a folder that is missing or empty
    public static void write(Path content, CorpusSize size, long seed) throws IOException {
        new CorpusGenerator(size, seed).write(content);
    }

    private void write(Path content) throws IOException {
        vocabulary.write(content.resolve("vocabulary"));
        Files.writeString(content.resolve("site.yaml"), EditionFile.SITE);
        for (int i = 0; i < size.councils(); i++) {
            String name = newName();
            Path council = Files.createDirectories(content.resolve("councils").resolve(name.toLowerCase(Locale.ROOT)));
            Files.writeString(council.resolve("council.yaml"), EditionFile.council(name));
            for (String kind : vocabulary.kinds) {
                writePolicy(council, kind);
            }
        }
    }

    private void writePolicy(Path council, String kind) throws IOException {
        Path folder = Files.createDirectories(council.resolve(kind));
        List<String> covers = COVERED.get(policies % COVERED.size());
        Files.writeString(folder.resolve("policy.yaml"), EditionFile.policy(kind));
        PolicyMaker policy = new PolicyMaker(size.clauses(), random, made, vocabulary, covers, foreign);
        List<MadeSection> sections = policy.firstEdition();
        boolean twice = policies++ % EVERY_FIFTH == 0;
        Files.writeString(folder.resolve("2023.yaml"), new EditionFile(kind, 2023, covers, sections, "").yaml());
        if (twice) {
            NextEdition next = new NextEdition(policy, sections, random);
            sections = next.from(sections);
            Files.writeString(folder.resolve("2025.yaml"),
                    new EditionFile(kind, 2025, covers, sections, next.changes()).yaml());
        }
        String prefix = council.getFileName() + "/" + kind + "#";
        foreign = sections.stream().flatMap(section -> section.clauses().stream()).map(clause -> prefix + clause.id())
                .toList();
    }

    private String newName() {
        while (true) {
            String word = made.next() + ENDS.get(random.nextInt(ENDS.size()));
            if (slugs.add(word)) {
                return Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
        }
    }
}
