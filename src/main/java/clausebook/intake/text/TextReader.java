package clausebook.intake.text;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.DocumentReader;
import clausebook.document.Format;
import java.util.Optional;

/// Reads plain text.
public final class TextReader implements DocumentReader {

    @Override
    public Optional<Document> read(String name, String sha256, byte[] bytes, Problems problems) {
        Optional<String> text = Decoder.decode(name, bytes, problems)
                .map(letters -> SeenLetters.of(letters, name, problems));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add(ProblemCode.DOCUMENT_EMPTY, Location.startOf(name), "there are no words in this file",
                    "a draft is made of the words of a document", "look whether it is the file that you meant");
            return Optional.empty();
        }
        TextBlocks blocks = new TextBlocks(text.get());
        blocks.firstMark().ifPresent(line -> tellMarks(new Location(name, line, 1, 0), problems));
        return Optional.of(new Document.Settled(new Document.Origin(name, Format.TEXT, sha256, ""), blocks.body()));
    }

    private static void tellMarks(Location at, Problems problems) {
        problems.add(ProblemCode.TYPED_MARKS, at, "signs such as ** and ~~ were read as bold and struck words",
                "a program that copied the text wrote its marks as signs; they are no words of the policy",
                "look at the receipt: what was struck is named there, and stays in until you say otherwise");
    }
}
