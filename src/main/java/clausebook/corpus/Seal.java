package clausebook.corpus;

import clausebook.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hashes of the council's words and force, by which an adopted text is known again.
///
/// Topics, everyday words, answers, moments, facts, checklist lines and corrections are left out: our reading may go on
/// growing.
public final class Seal {

    private Seal() {}

    /// A clause of a restated edition: its number, title, text, and each rule's duty, says, who, when and unless; not
    /// its items, which have their own. Of an official one its number and text alone: title and rules are our reading,
    /// which may be confirmed later.
    public static String of(Clause clause, Wording wording) {
        if (wording == Wording.OFFICIAL) {
            return hash(Stream.of(clause.number(), clause.text().words()));
        }
        Stream<String> words = Stream.of(clause.number(), clause.title(), clause.text().words());
        return hash(Stream.concat(words, clause.rules().stream().map(Seal::force).sorted()));
    }

    /// A section's number and title; not its clauses.
    public static String of(Section section) {
        return hash(Stream.of(section.number(), section.title()));
    }

    private static String force(Rule rule) {
        List<String> who = rule.who().stream().map(Seal::name).sorted().toList();
        return framed(Stream.of(rule.duty().word(), rule.says(), framed(who.stream()), rule.when(), rule.unless()));
    }

    /// The oldest id, so that a name changed in the vocabulary breaks no seal.
    private static String name(Bearer bearer) {
        String oldest = bearer.was().isEmpty() ? bearer.id() : bearer.was().getFirst();
        return bearer instanceof Role ? "role:" + oldest : oldest;
    }

    /// Each word behind its length, so that no two lists run together into one.
    private static String framed(Stream<String> words) {
        return words.map(word -> word.length() + ":" + word).collect(Collectors.joining());
    }

    private static String hash(Stream<String> words) {
        return "sha256-" + Sha256.hex(framed(words).getBytes(StandardCharsets.UTF_8));
    }
}
