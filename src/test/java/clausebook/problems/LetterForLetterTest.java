package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.golden.FolderBytes;
import clausebook.golden.ProgramRun;
import clausebook.text.prose.Prose;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text says is shown letter for letter, or refused with a mend; a link leads somewhere, or is refused.
final class LetterForLetterTest {

    @TempDir private Path parent;

    @ParameterizedTest
    @ValueSource(strings = {"5*3*2 is 30.", "2**8**x", "a*b*", "*a*b", "\\\\server\\share\\*.docx", "C:\\.config",
        "share\\_old", "ends in share\\", "1972. It was changed.", "5) is meant.", "1) First\n2) Second",
        "1. First\n3. Third", "You must:\no First\no Second", "You must:\n– First\n– Second",
        "Show it:\na) First\nb) Second", "Show it;\n(a) First", "(i) First,\n(ii) Second", "a. First\nb. Second",
        "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n---|---", "if the number is\n> 5 then", "the fee\n+ VAT",
        "See [x](https://a.example/ \"but not on Sunday\")."})
    void whatWouldLoseSignsIsRefusedWithAMend(String text) {
        CheckRun run = EditedContent.in(parent).withText(text).check();

        assertThat(run.codes()).as(run.printed()).containsExactly(ProblemCode.MARKUP_NOT_ALLOWED);
        assertThat(run.problems()).extracting(Problem::mend).allSatisfy(mend -> assertThat(mend).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\\*3\\*2 is 30.", "`\\\\server\\share\\*.docx`", "1972\\. It was changed.",
        "5\\) is meant.", "1. First\n2. Second", "- First\n- Second", "He said\n– as always – no.",
        "see clause 5\n(a) and the rest", "(a) First.\n\n(b) Second.", "– First\n\n– Second", "**Bold** and *slanted*",
        "the *first*, **second**", "a | b", "R&D; AT&T", "my_file_name", "a * b", "5 > 3", "> a quotation",
        "It is in force\nfrom 1972", "the £5 fee - paid", "“*Quoted*”"})
    void whatIsShownAsItStandsIsTaken(String text) {
        assertThat(EditedContent.in(parent).withText(text).check().printed()).isEmpty();
    }

    /// The site's own sentences are Markdown, too: a name in them stays a name.
    @Test
    void theTitleOfTheSiteIsWordsOnly() {
        EditedContent content = EditedContent.in(parent).with("site.yaml", "title: Parking guide",
                "title: '[x](javascript:alert(1)) **b** [[show-permit]] <b> &lt; \\ `c` "
                        + "![p](https://a.example/p.png)'");
        Path site = parent.resolve("site");
        ProgramRun build = ProgramRun.of(parent, List.of(), List.of("build", "--content", content.folder().toString(),
                "--templates", Path.of("templates").toAbsolutePath().toString(), "--out", site.toString()));

        assertThat(build.exit()).as(build.output()).isZero();
        Element opening = Jsoup.parse(FolderBytes.of(site).get("accessibility.html")).selectFirst(".prose p");
        assertThat(opening.text())
                .startsWith("This statement is for [x](javascript:alert(1)) **b** [[show-permit]] <b> "
                        + "&lt; \\ `c` ![p](https://a.example/p.png).");
        assertThat(opening.select("a, img, b, strong, code")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\\*3\\*2", "1972\\. It", "5\\) is", "\\[x](y)", "a\\*b"})
    void theMendsShowTheSignItself(String text) {
        assertThat(Prose.parse(text).plain(mention -> "")).isEqualTo(text.replace("\\", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](nope.html)", "[x](#none)", "[x](?q=1)", "[1](2)", "[x](anytown/index.html)", "[x]()",
        "[x](https://[::1)", "[x](https://u:p@host.example/)", "[x](https://u@host.example/)",
        "[x](https://a.example\\\\@evil.example/)", "[x](http://)", "[x](https://a..example/)",
        "[x](mailto:a@b?subject=x)", "[x](mailto:no-at)", "[x](https://a.example/&#x202e;gpj.exe)",
        "[x](https://a.example/&ZeroWidthSpace;b)", "[x](https:a.example)"})
    void linkThatLeadsNowhereOrElsewhereIsRefused(String text) {
        CheckRun run = EditedContent.in(parent).withText(text).check();

        assertThat(run.codes()).as(run.printed()).contains(ProblemCode.UNSAFE_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](https://a.example/b?c=d#e)", "[x](http://[::1]:8080/)", "[x](https://a.example:8443)",
        "[x](mailto:clerk@anytown.example)", "[x](tel:01234567890)", "[x](https://bücher.example/)",
        "<https://a.example/>"})
    void wholeAddressesAreTaken(String text) {
        assertThat(EditedContent.in(parent).withText(text).check().printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b?subject=x", "no-at", "a@b", "a b@c.example", "a@b.example,c@d.example", "a@b..example",
        "<a@b.example>", "mailto:a@b.example", "a@b.example?cc=x@y.example"})
    void fieldThatHoldsNoPlainEmailAddressIsRefused(String email) {
        EditedContent content = EditedContent.in(parent);
        content.with("vocabulary/roles.yaml", "name: Clerk", "name: Clerk, email: \"" + email + "\"");

        assertThat(content.check().codes()).containsExactly(ProblemCode.UNSAFE_LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://[::1", "https://u:p@host.example/", "https://a.example\\@evil.example/", "a.example",
                "https://", "https:///x", "ftp://a.example/"})
    void fieldThatHoldsNoSoundLinkIsRefused(String link) {
        EditedContent content = EditedContent.in(parent);
        content.with("vocabulary/roles.yaml", "name: Clerk", "name: Clerk, link: '" + link + "'");

        assertThat(content.check().codes()).containsExactly(ProblemCode.UNSAFE_LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clerk@anytown.example", "first.last+policy@mail.anytown.gov.uk", "o'neill@anytown.example"})
    void plainEmailAddressesAreTaken(String email) {
        EditedContent content = EditedContent.in(parent);
        content.with("vocabulary/roles.yaml", "name: Clerk", "name: Clerk, email: \"" + email + "\"");

        assertThat(content.check().printed()).isEmpty();
    }
}
