package clausebook.corpus;

import clausebook.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An edition's words as one plain text, and its checksum, by which anybody can see that the text is still the same.
///
/// It holds what was written for the edition and nothing else: its title, then the number, title and words of every
/// section and clause in reading order. Mentions stand as they are written (`[[role:clerk]]`), because the name of what
/// is mentioned may change later. Status, dates and label are left out, so that a draft has the same checksum once it
/// is adopted as it stands.
public final class Transcript {

    private final StringBuilder text = new StringBuilder();
    private final Map<ClauseId, String> otherwise;

    private Transcript(Map<ClauseId, String> otherwise) {
        this.otherwise = otherwise;
    }

    /// The whole text in UTF-8, lines ended by `\n`.
    public static byte[] of(Edition edition) {
        return of(edition, Map.of());
    }

    private static byte[] of(Edition edition, Map<ClauseId, String> otherwise) {
        Transcript transcript = new Transcript(otherwise);
        transcript.block("", edition.title(), "");
        edition.allSections().forEach(transcript::section);
        return transcript.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The SHA-256 of the text: 64 hexadecimal digits in lower case.
    public static String checksum(Edition edition) {
        return checksum(edition, Map.of());
    }

    /// The checksum that the text would have if some clauses read otherwise.
    public static String checksum(Edition edition, Map<ClauseId, String> otherwise) {
        return Sha256.hex(of(edition, otherwise));
    }

    private void section(Section section) {
        block(section.number(), section.title(), "");
        section.ownClauses().flatMap(Clause::withItems)
                .forEach(clause -> block(clause.number(), clause.title(),
                        otherwise.getOrDefault(clause.id(), clause.text().words())));
    }

    /// Number and title on a line of their own; a number without a title stands before the words.
    private void block(String number, String title, String words) {
        String head = (number + " " + title).strip();
        String body = words.strip();
        String gap = title.isEmpty() && !head.isEmpty() && !body.isEmpty() ? " " : "\n";
        String block = (head + gap + body).strip();
        if (!block.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
        }
    }
}
