package clausebook.check.line;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Duty;
import clausebook.corpus.Listing;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Worded;
import clausebook.diagnostic.Location;
import clausebook.text.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A rule and a line for it.
record CheckedLine(Duty duty, String says, String when, String unless, String who, String line) {

    static final Vocabulary VOCABULARY = vocabulary();
    private static final Location NOWHERE = Location.startOf("made-up.yaml");
    private static final Path TABLE = Path.of("src/test/resources/check/lines.tsv");

    /// The tracked harmless rewordings.
    static List<CheckedLine> all() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> of(line.split("\t"))).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static CheckedLine of(String[] cells) {
        return new CheckedLine(Worded.find(Duty.class, cells[0]).orElseThrow(), cells[1], cells[2], cells[3], cells[4],
                cells[5]);
    }

    CheckedLine with(String other) {
        return new CheckedLine(duty, says, when, unless, who, other);
    }

    Rule rule() {
        List<Bearer> bearers =
                Stream.of(who.split(", ")).<Bearer>map(id -> VOCABULARY.audiences().find(id).orElseThrow()).toList();
        return new Rule(duty, "", says, bearers, false, when, unless, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), line, Optional.empty(), new Rule.Places(NOWHERE, NOWHERE, NOWHERE));
    }

    private static Vocabulary vocabulary() {
        Location at = Location.startOf("audiences.yaml");
        Listing<Audience> audiences =
                new Listing<>(List.of(audience("staff", "Staff", List.of("employee", "officer", "colleague")),
                        audience("administrators", "Account administrators", List.of("admin", "administrator")),
                        audience("councillors", "Councillors", List.of("councillor", "elected member")),
                        audience("volunteers", "Volunteers", List.of("volunteer"))), new Origin.Known(at));
        Listing<Role> roles = new Listing<>(List.of(role("clerk", "Clerk", List.of("Town Clerk"), at),
                role("the-council", "The council", List.of(), at)), new Origin.Known(at));
        return new Vocabulary(audiences, Listing.none(), Listing.none(), roles, Listing.none(), Listing.none(),
                Listing.none(), Listing.none(), List.of(), List.of());
    }

    private static Audience audience(String id, String name, List<String> words) {
        return new Audience(id, name, "", "", words, List.of(), Location.startOf("audiences.yaml"));
    }

    private static Role role(String id, String name, List<String> names, Location at) {
        return new Role(id, name, "", names, false, "", "", "", "", List.of(), List.of(), at);
    }
}
