package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.ClauseHistory;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands round a clause, what follows it through the editions, and what points at it: tables for the places where
/// that is decided.
final class PlacementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String OLD = """
            - id: keys-part
              number: "1"
              title: Keys
              clauses:
                - { id: keep-keys, number: "1.1", title: Keep keys, text: Keep the keys., kind: information, topics: [keys] }
                - { id: old-locks, number: "1.2", title: Old locks, text: Oil the locks., kind: information, topics: [keys] }
            """;
    private static final String NOW = """
            - id: keys-part
              number: "1"
              title: Keys
              intro: { id: staff-must, text: "Staff must:", kind: information, is-stem: true, topics: [keys] }
              clauses:
                - id: keep-keys
                  number: "1.1"
                  title: Keep keys
                  text: "keep the [[term:fob]] and, as [[cars]] and the [[instrument:road-act]] say:"
                  topics: [keys]
                  rules:
                    - { duty: must, printed: must, says: keep the fob, who: [staff], approval: [role:clerk] }
                    - { duty: must, printed: must, says: lock the cars, who: [drivers], tell: [role:clerk], topics: [cars] }
                  items:
                    - { id: fob-on-ring, number: a, text: on a ring, kind: information }
                    - { id: alone, number: b, text: This stands alone., joins: none, kind: information }
                  closing: { id: keys-end, text: at all times., kind: information }
                - { id: own-clause, number: "1.2", title: Own, text: This is a sentence., joins: none, kind: information, topics: [keys] }
              closing: { id: part-end, text: or pay for them., kind: consequence, topics: [keys] }
            - id: cars-part
              number: "2"
              title: Cars
              clauses:
                - id: cars
                  number: "2.1"
                  title: Cars
                  text: Members may drive.
                  topics: [cars]
                  rules: [ { duty: may, printed: may, says: drive, who: [members, role:clerk] } ]
            """;

    @TempDir private Path folder;
    private Guide guide;
    private PolicyGuide policy;

    @BeforeEach
    void derive() {
        MadeContent content = new MadeContent(folder)
                .edition("old", "status: in-force\ncovers: [staff]\ndates: { in-force: 2024 }\n", OLD)
                .edition("now", """
                        status: in-force
                        covers: [staff, members]
                        dates: { in-force: 2025 }
                        changes: { old-locks: { fate: withdrawn, reason: No locks are left. } }
                        """, NOW);
        guide = content.on(DAY);
        policy = guide.councils().getFirst().policies().getFirst();
    }

    @Test
    void clausesStandInReadingOrder() {
        assertThat(slugs(policy.leading().clauses())).isEqualTo(
                "staff-must keep-keys fob-on-ring alone keys-end own-clause part-end cars");
    }

    @ParameterizedTest
    @CsvSource({"staff-must, keys-part, -, -", "keep-keys, keys-part, -, staff-must",
        "fob-on-ring, keys-part, keep-keys, keep-keys", "alone, keys-part, keep-keys, -",
        "keys-end, keys-part, keep-keys, -", "own-clause, keys-part, -, -",
        "part-end, keys-part, -, -", "cars, cars-part, -, -"})
    void eachHasItsSectionItsParentAndWhatItReadsOnFrom(String id, String section, String parent, String stem) {
        PlacedClause placed = find(id);

        assertThat(placed.section().id().slug()).isEqualTo(section);
        assertThat(placed.parent().map(clause -> clause.id().slug()).orElse("-")).isEqualTo(parent);
        assertThat(placed.stem().map(clause -> clause.id().slug()).orElse("-")).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"keep-keys, now, false, keep-keys.html", "fob-on-ring, now, false, keep-keys.html#fob-on-ring",
        "keys-end, now, false, keep-keys.html#keys-end", "old-locks, old, true, old-locks.html",
        "cars, now, false, cars.html"})
    void aClauseIsFollowedThroughTheEditions(String id, String edition, boolean gone, String address) {
        ClauseHistory history = guide.histories().entrySet().stream().filter(entry -> entry.getKey().slug().equals(id))
                .findFirst().orElseThrow().getValue();

        assertThat(history.current().edition().id().slug()).isEqualTo(edition);
        assertThat(history.gone()).isEqualTo(gone);
        assertThat(history.address()).endsWith("/" + address);
    }

    @Test
    void whatIsSaidOfAnEntryIsTurnedRound() {
        assertThat(slugs(guide.about(guide.vocabulary().topics().find("keys").orElseThrow())))
                .isEqualTo("staff-must keep-keys fob-on-ring alone keys-end own-clause part-end");
        assertThat(slugs(guide.naming(guide.vocabulary().instruments().find("road-act").orElseThrow())))
                .isEqualTo("keep-keys");
        assertThat(slugs(guide.naming(guide.vocabulary().roles().find("clerk").orElseThrow()))).isEqualTo("keep-keys");
        assertThat(slugs(guide.citing(find("cars").id()))).isEqualTo("keep-keys");
        assertThat(guide.citing(find("own-clause").id())).isEmpty();
    }

    /// A smaller audience is bound by the rules of the larger; a role only by its own.
    @ParameterizedTest
    @CsvSource({"staff, keep the fob", "drivers, keep the fob; lock the cars", "members, drive", "clerk, drive"})
    void aRuleBindsWhomItNamesAndThePartsOfThem(String bearer, String rules) {
        var entry = bearer.equals("clerk")
                ? guide.vocabulary().roles().find(bearer).orElseThrow()
                : guide.vocabulary().audiences().find(bearer).orElseThrow();

        assertThat(guide.binding(entry).stream().map(rule -> rule.rule().says()).collect(Collectors.joining("; ")))
                .isEqualTo(rules);
    }

    private PlacedClause find(String id) {
        return policy.leading().clauses().stream().collect(Collectors.toMap(clause -> clause.id().slug(),
                Function.identity())).get(id);
    }

    private static String slugs(List<PlacedClause> clauses) {
        return clauses.stream().map(clause -> clause.id().slug()).collect(Collectors.joining(" "));
    }
}
