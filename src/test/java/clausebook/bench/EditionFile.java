package clausebook.bench;

import clausebook.corpus.Council;
import clausebook.corpus.Edition;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the files of a council. Every word is made of letters a to z, so nothing needs quotes.
///
/// @param changes the lines that tell what became of clauses; empty in a first edition
record EditionFile(String kind, int year, List<String> covers, List<MadeSection> sections, String changes) {

    static final String SITE = """
            title: Guidance for a benchmark
            language: en
            address: https://example.org/
            contact: { name: The clerk, email: clerk@example.org }
            statement: { reviewed: 2026-11-20 }
            """;

    static String council(String name) {
        return """
                name: %1$s Town Council
                called: %1$s
                kind: town
                nation: england
                languages: [en]
                offices:
                  clerk: { names: [Town Clerk], email: clerk@example.org }
                """.formatted(name);
    }

    static String policy(String kind) {
        return "kind: " + kind + "\ntitle: " + title(kind) + "\n";
    }

    private static String title(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ') + " policy";
    }

    String yaml() {
        return """
                title: %1$s
                label: Edition of %2$d
                language: en
                status: in-force
                wording: restated
                dates: { adopted: %2$d-05-14, review-due: %3$d-05 }
                covers: [%4$s]
                source: { title: %1$s }
                %5$ssections:
                """.formatted(title(kind), year, year + 4, String.join(", ", covers), changes)
                + sections.stream().map(MadeSection::yaml).collect(Collectors.joining());
    }
}
