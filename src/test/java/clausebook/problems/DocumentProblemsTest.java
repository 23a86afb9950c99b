package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.ProblemPrinter;
import clausebook.diagnostic.Problems;
import clausebook.document.DocumentReader;
import clausebook.intake.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The whole messages about a council's own document.
final class DocumentProblemsTest {

    @Test
    void bytesThatAreNoText() {
        assertTold(new TextReader(), "policy.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 0}, """
                policy.txt:1:1: error: this file is no text  [wrong-format]
                  why:  it holds bytes that stand in no text, so it was made by a program in a format of its own
                  mend: open it in the program that made it and save it as a Word document (.docx), then import that
                """);
    }

    @Test
    void letterThatCanNotBeTold() {
        assertTold(new TextReader(), "policy.txt", new byte[] {'a', '\n', 'b', (byte) 0x81}, """
                policy.txt:2:2: error: a letter here can't be told  [lost-letters]
                  why:  it is saved neither as UTF-8 nor in the letters of Windows, so its words would come out wrong
                  mend: open it in the program that made it and save it again as UTF-8, or as a Word document (.docx)
                """);
    }

    @Test
    void textWithoutWords() {
        assertTold("policy.txt", " \n", """
                policy.txt:1:1: error: there are no words in this file  [no-words]
                  why:  a draft is made of the words of a document
                  mend: look whether it is the file that you meant
                """);
    }

    @Test
    void garbledLetters() {
        assertTold("policy.txt", "You donâ€™t pay Â£5.", """
                policy.txt:1:8: warning: "â€™" looks like one letter that was saved wrongly; there are 2 such places  \
                [garbled-letters]
                  why:  a text in UTF-8 was once read as something else, and its quote marks and accents were lost
                  mend: look for the text before it was copied, or mend these places in the file, then import it again
                """);
    }

    @Test
    void unseenCharacters() {
        assertTold("policy.txt", "Show\u200B it.", """
                policy.txt:1:5: warning: one character that nobody sees was left out: U+200B, zero width space  \
                [unseen-left-out]
                  why:  a text with such characters reads otherwise than it is stored, and can't be searched
                  mend: nothing needs to be done; look whether the words around it are right
                """);
    }

    @Test
    void typedMarks() {
        assertTold("policy.txt", "Staff\n~~and members~~ may park.", """
                policy.txt:2:1: warning: signs such as ** and ~~ were read as bold and struck words  [typed-marks]
                  why:  a program that copied the text wrote its marks as signs; they are no words of the policy
                  mend: look at the receipt: what was struck is named there, and stays in until you say otherwise
                """);
    }

    private static void assertTold(String name, String text, String message) {
        assertTold(new TextReader(), name, text.getBytes(StandardCharsets.UTF_8), message);
    }

    private static void assertTold(DocumentReader reader, String name, byte[] bytes, String message) {
        Problems problems = new Problems();
        reader.read(name, "0", bytes, problems);

        assertThat(problems.inOrder()).hasSize(1);
        assertThat(new ProblemPrinter(_ -> List.of()).print(problems.inOrder().getFirst())).isEqualTo(message);
    }
}
