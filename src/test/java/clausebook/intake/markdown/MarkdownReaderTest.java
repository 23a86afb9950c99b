package clausebook.intake.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Format;
import clausebook.document.Paragraph;
import clausebook.document.View;
import clausebook.intake.Shown;
import clausebook.intake.census.Census;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Markdown as people and programs write it.
final class MarkdownReaderTest {

    @Test
    void marksAreMarksAndNoWords() {
        assertThat(shown("""
                # Parking *policy*

                Scope
                -----

                You **must** show ~~or lend~~ your `permit_1`, \\*always\\* &amp; at [the office](https://a.example "Ours")
                or <https://b.example> or [here][x].

                [x]: https://c.example "Theirs"
                > Said by the council.

                ![A map](map.png)
                """)).containsExactly("h1 Parking <ITALIC policy>", "h2 Scope",
                "You <BOLD must> show <STRUCK or lend> your permit_1, *always* & at the office or "
                        + "https://b.example or here.",
                "Said by the council.", "PICTURE: ");
    }

    @Test
    void nameThatAProgramGaveAHeadingIsNoWord() {
        assertThat(shown("## **1\\. Fees** {#1.-fees}\n\nPay {#now} in advance.\n"))
                .containsExactly("h2 <BOLD 1. Fees>", "Pay {#now} in advance.");
    }

    @Test
    void numbersThatRiseAreWordsAndOthersAreCounted() {
        assertThat(shown("""
                1. Show it.
                3. Lend it:
                   - to staff
                     1) in writing
                   * or members

                Then:

                1. One.
                1. Two.
                1. Three.
                """)).containsExactly("1. Show it.", "3. Lend it:", "[•] to staff", "1) in writing", "[•] or members",
                "Then:",
                "[1.] {FILLED_IN 1.}One.", "[2.] {FILLED_IN 1.}Two.", "[3.] {FILLED_IN 1.}Three.");
    }

    @Test
    void lineThatBeginsWithANumberIsAParagraph() {
        assertThat(shown("""
                1.1 You must ask, as said in section
                2.3 of the code, in a well-
                known place.
                1.2 You may:
                (a) park
                (b) leave

                    (c) and return
                """)).containsExactly("1.1 You must ask, as said in section 2.3 of the code, in a well-known place.",
                "1.2 You may:", "(a) park", "(b) leave", "(c) and return");
    }

    @Test
    void tablesDefinitionsAndNotes() {
        assertThat(shown("""
                | Who   | Fee |
                |-------|----:|
                | Staff | £5[^fee] |
                | Guests |

                Permit
                : A card.

                [^fee]: A *year*.
                """)).containsExactly("|| Who | Fee", "| Staff | £5{FILLED_IN [^fee]}", "| Guests", "<BOLD Permit>",
                "A card.", "FOOTNOTE: {FILLED_IN [^fee]:}A <ITALIC year>.");
    }

    @Test
    void frontMatterStandsBesideWithoutPeople() {
        assertThat(shown(
                "---\ntitle: Parking policy\nauthor: Jo Bloggs\nadopted: 2024-05-14\n---\n\nShow it.\n\n---\n\nEnd.\n"))
                .containsExactly("Show it.", "End.", "PROPERTY: title: Parking policy",
                        "PROPERTY: adopted: 2024-05-14");
        assertThat(shown("---\nNo facts.\n\n---\nEnd.\n")).containsExactly("No facts.", "End.");
    }

    @Test
    void htmlInItIsRead() {
        assertThat(
                shown("Show <b>it</b>.<br>Now.\n\n<div>Bl&ouml;ck <del>old</del><ins>new</ins></div>\n\n<!-- no -->\n"))
                .containsExactly("Show <BOLD it>.\nNow.", "Blöck {DELETED old}{TRACKED new}");
    }

    @Test
    void placesAreLines() {
        assertThat(read("# One\n\nTwo\n(a) three\n\n- four\n- five\n\n  six\n").paragraphs())
                .extracting(Paragraph::line, Paragraph::text).containsExactly(tuple(1, "One"), tuple(3, "Two"),
                        tuple(4, "(a) three"), tuple(6, "four"), tuple(7, "five"), tuple(9, "six"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "**a", "[", "![", "`", "<", "<a", "a\n", "- a\n", "1. a\n", "| a ",
        "|a|\n|-|\n",
        "~~", "&amp;", "[^a]: b\n", "[a]: b\n", "_a_ ", "(a) b\n", "\\", "# a\n", "<b>", "a: b\n", "\n: a\n"})
    void noShapeIsSlowOrTooDeep(String shape) {
        String text = "Words\n\n" + shape.repeat(100_000 / shape.length()) + " end";

        long start = System.nanoTime();
        Problems problems = new Problems();
        boolean read = new MarkdownReader().read("policy.md", "0", text.getBytes(UTF_8), problems).isPresent();

        assertThat(read || problems.hasErrors()).isTrue();
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    private static List<String> shown(String text) {
        Body body = read(text);
        assertThat(Census.letters(Format.MARKDOWN, Shown.words(body))).isEqualTo(counted(text));
        return Shown.of(body);
    }

    private static int counted(String text) {
        try {
            return Census.of(Format.MARKDOWN, text.getBytes(UTF_8)).values().stream().mapToInt(Integer::intValue).sum();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Body read(String text) {
        return new MarkdownReader().read("policy.md", "0", text.getBytes(UTF_8), new Problems()).orElseThrow()
                .body(View.ACCEPTED);
    }
}
