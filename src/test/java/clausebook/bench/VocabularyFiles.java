package clausebook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// The vocabulary of the corpus: small lists written by hand, of which all is used.
final class VocabularyFiles {

    private static final Pattern ID = Pattern.compile("(?m)^- \\{ id: ([a-z0-9-]+)");
    private static final List<String> LISTS =
            List.of("topics", "instruments", "roles", "audiences", "moments", "terms");

    final Deck<String> topics;
    final Deck<String> instruments;
    final Deck<String> roles;
    final Deck<String> moments;
    final Deck<String> terms;
    final List<String> kinds;

    /// @param policies how many kinds of policy there are: one for each policy of a council
    VocabularyFiles(int policies, Random random) throws IOException {
        topics = new Deck<>(ids("topics"), random);
        instruments = new Deck<>(ids("instruments"), random);
        roles = new Deck<>(ids("roles"), random);
        moments = new Deck<>(ids("moments"), random);
        terms = new Deck<>(ids("terms"), random);
        kinds = ids("policy-kinds").stream().limit(policies).toList();
        if (kinds.size() < policies) {
            throw new IllegalArgumentException("there are only " + kinds.size() + " kinds of policy");
        }
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String list : LISTS) {
            Files.writeString(folder.resolve(list + ".yaml"), text(list));
        }
        String used = String.join("\n", text("policy-kinds").lines().limit(kinds.size()).toList());
        Files.writeString(folder.resolve("policy-kinds.yaml"), used + "\n");
    }

    private static List<String> ids(String list) throws IOException {
        return new ArrayList<>(ID.matcher(text(list)).results().map(found -> found.group(1)).toList());
    }

    private static String text(String list) throws IOException {
        try (InputStream file = VocabularyFiles.class.getResourceAsStream("/bench/vocabulary/" + list + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
