package clausebook.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Format;
import clausebook.document.Paragraph.Label;
import clausebook.document.Paragraph.Look;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.View;
import clausebook.intake.Shown;
import clausebook.intake.census.Census;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Web pages as people write them, and as Word, Google Docs and LibreOffice save them.
final class HtmlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void blocksAreParagraphsAndInlineNeighboursAreNot() {
        assertThat(shown("""
                <title>Parking</title><h1>Parking <em>policy</em></h1><div>Show your<br>permit.<p>One&nbsp;day <b>on</b>ly.
                </p>Loose<div><span>a</span><span>b</span></div></div><dl><dt>Permit</dt><dd>A card.</dd></dl>
                <details><summary>More</summary>Hidden at first.</details><blockquote>Said.</blockquote>"""))
                .containsExactly(
                        "h1 Parking <ITALIC policy>", "Show your\npermit.", "One\u00A0day <BOLD on>ly.", "Loose", "ab",
                        "<BOLD Permit>", "A card.", "More", "Hidden at first.", "Said.", "PROPERTY: Parking");
    }

    @Test
    void listsAreCountedAsBrowsersDo() {
        assertThat(shown("""
                <ol start=3><li>c<ol type=a><li>x<li>y<ol style="list-style-type: upper-roman"><li>deep</ol></ol>
                <li value=7>seven<li>eight</ol><ol reversed><li>two<li>one</ol><ul><li>dot</ul><ol><li><ol type=i><li>in</ol>
                </ol><ol style="list-style: none"><li>bare</ol>""")).containsExactly("[3.] c", "[a.] x", "[b.] y",
                "[I.] deep", "[7.] seven", "[8.] eight", "[2.] two", "[1.] one", "[•] dot", "[1.] ", "[i.] in", "bare");
    }

    @Test
    void wordsNumbersAreLabelsInBothOfItsForms() {
        assertThat(shown("""
                <style>p.MsoListParagraph {margin-left:36.0pt}</style>
                <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>1.1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>You
                must ask.</p>
                <p class=MsoListParagraph><!--[if !supportLists]-->(b)<span>&nbsp; </span><!--[endif]-->You may ask.</p>
                <p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>A dot<!--[if mso]>no<![endif]-->
                </p><p class=MsoNormal><o:p>&nbsp;</o:p></p>""")).containsExactly("[1.1] You must ask.",
                "[(b)] You may ask.", "[·] A dot");
        Paragraph first = read("<style>p.M {margin-left:36.0pt}</style><p class=M style='mso-list:l3 level2 lfo1'>"
                + "<span style='mso-list:Ignore'>1.1</span>x").paragraphs().getFirst();
        assertThat(first.label()).contains(new Label("1.1", false, 1, "word l3"));
        assertThat(first.look()).isEqualTo(new Look(0, "M", 36, 0, false, false));
    }

    @Test
    void googlesCountersNumberItsLists() {
        assertThat(shown("""
                <style>.lst-kix_x-0>li:before{content:"" counter(lst-ctn-kix_x-0,decimal) ". "}
                .lst-kix_x-0>li{counter-increment:lst-ctn-kix_x-0}
                .lst-kix_x-1>li:before{content:"" counter(lst-ctn-kix_x-0,decimal) "." counter(lst-ctn-kix_x-1,decimal) " "}
                .lst-kix_y-0>li:before{content:"\\0025cf  "} .c1{font-weight:700} .c2{display:none}</style>
                <ol class="c3 lst-kix_x-0 start" start="1"><li><span class="c1">Scope</span></li></ol>
                <ol class="c3 lst-kix_x-1 start" start="1"><li>One</li><li>Two</li></ol><p>Between <span class=c2>x</span></p>
                <ol class="c3 lst-kix_x-0" start="2"><li>Permits</li></ol><ol class="c3 lst-kix_x-1 start" start="1"><li>Three</li>
                </ol><ul class="c3 lst-kix_y-0 start"><li>dot</li></ul><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> A note.</p>
                </div>""")).containsExactly("[1.] <BOLD Scope>", "[1.1] One", "[1.2] Two", "Between {HIDDEN x}",
                "[2.] Permits", "[2.1] Three", "[●] dot", "FOOTNOTE: {FILLED_IN [1]}A note.");
    }

    @Test
    void hiddenWordsStandThereHidden() {
        assertThat(shown("""
                <style>.gone {display: none} @media print { .p {display:none} }</style>
                <p>Seen <span hidden>a</span><span aria-hidden=true>b</span><span style="display:NONE">c</span>
                <span style="visibility:hidden">d</span><span class=gone>e</span><span class=p>f</span></p>
                <template>t</template><noscript>n</noscript><script>no()</script><!-- no -->
                <p style="mso-hide:all">m</p><p><span style="color:#FFF">w</span> <span style="font-size:1px">z</span></p>
                <p style="background:navy;color:white">light</p>""")).containsExactly(
                "Seen {HIDDEN abcde}f", "{HIDDEN t}", "{HIDDEN n}", "{HIDDEN m}", "<UNSEEN w> <UNSEEN z>", "light");
        assertThat(told()).containsExactly("hidden-words", "unseen-words");
    }

    @Test
    void insAndDelGiveTwoTexts() {
        Document document = document("<ol><li>One <del>old</del> <ins>new</ins> end.<li><del>Gone.</del><li>Two.</ol>");

        assertThat(Shown.of(document.body(View.ACCEPTED))).containsExactly("[1.] One {DELETED old}{TRACKED new} end.",
                "{DELETED Gone.}", "[2.] Two.");
        assertThat(Shown.of(document.body(View.REJECTED))).containsExactly(
                "[1.] One {TRACKED old} {NOT_YET_INSERTED new}end.", "[2.] {TRACKED Gone.}", "[3.] Two.");
    }

    @Test
    void tablesKeepTheirCells() {
        assertThat(shown("""
                <table border=1><caption>Fees</caption><thead><tr><td>Who<td>Fee</thead><tr><td rowspan=2>Staff<td>£5</tr>
                <tr><td><p>£6</p><p>a year</p></tr><tr><td colspan=2><table><tr><td>in</table></table>
                <table border=0><tr><th>x<th>y</table>""")).containsExactly("Fees", "|| Who | Fee",
                "| (1x2) Staff | £5", "| £6 / a year", "| (2x1) | in", "|| x | y");
    }

    @Test
    void marksAreSeen() {
        assertThat(shown("<p><s>old</s> <span style='background:yellow'>open</span> <u>line</u> <b>b<span "
                + "style='font-weight:normal'>n</span></b> <span style='text-decoration: line-through'>x</span></p>"))
                .containsExactly("<STRUCK old> <HIGHLIGHTED open> <UNDERLINED line> <BOLD b>n <STRUCK x>");
    }

    @Test
    void whatStandsOutsideOfTheMainPartStandsBeside() {
        assertThat(
                shown("<div role=dialog><p>We use cookies.</p></div><div><aside><p>News</p></aside><main><h1>Bins</h1>"
                        + "<p>Put them out.</p><aside><p>By six.</p></aside></main></div><section><p>Related</p></section>"))
                .containsExactly("h1 Bins", "Put them out.", "By six.", "HEADER: We use cookies.", "HEADER: News",
                        "FOOTER: Related");
    }

    @Test
    void furnitureAndNotesStandBeside() {
        assertThat(shown("""
                <nav>Home</nav><header>Anytown Council</header><main><header><h1>Parking</h1></header><p>Show it<a
                href="#_ftn1" name="_ftnref1">[1]</a>.</p></main><footer>Call us</footer><p><img src=x alt=y></p>
                <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1"
                name="_ftn1">[1]</a> On the dash.</p></div></div>""")).containsExactly("h1 Parking",
                "Show it{FILLED_IN [1]}.", "FOOTNOTE: {FILLED_IN [1]}On the dash.", "HEADER: Home",
                "HEADER: Anytown Council", "FOOTER: Call us", "PICTURE: ");
        assertThat(read(
                "<header><h1>Parking</h1></header><p>Show<a href='#fn-1'>1</a> it.</p><div class=footnotes><p id=fn-1>"
                        + "Note.</p></div>")
                .beside()).extracting(Paragraph::anchor).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Show<sup><a href='#n1'>1</a></sup> it.</p><p>Pay.</p><p id=n1>1 On the dash.</p>",
        "<p>Show<a href='#n1'>[1]</a> it.</p><p>Pay.</p><ol><li id=n1>On the dash. <a href='#r1'>↩</a></ol>",
        "<p>Show<sup>*</sup> it.</p><p>Pay.</p><p><sup>*</sup> On the dash.</p>",
        "<p>Show<sup><a href='#fn1'>1</a></sup> it.</p><p>Pay.</p><div><a name=fn1></a>On the dash.</div>"})
    void notesMadeByHandBelongToTheWordsTheyAreTiedTo(String page) {
        Body body = read(page);

        assertThat(body.blocks()).hasSize(2);
        assertThat(body.beside()).singleElement().satisfies(note -> {
            assertThat(note.part()).isEqualTo(Part.FOOTNOTE);
            assertThat(note.anchor()).isEqualTo(1);
            assertThat(note.text()).contains("On the dash.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><a href='#s1'>1</a> Scope</p><h2 id=s1>1 Scope</h2><p>All.</p>",
        "<p>A room of 20 m<sup>2</sup> is free.</p><p>10 m<sup>2</sup> is not.</p>",
        "<p>On the 1<sup>st</sup> of May.</p><p>2<sup>nd</sup> call.</p>"})
    void linksAndRaisedLettersThatAreNoMarksStay(String page) {
        assertThat(read(page).beside()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, ''", "windows-1252, <meta charset=iso-8859-1>", "UTF-8, ''",
        "UTF-8, <meta charset=latin1>",
        "UTF-16LE, ''", "ISO-8859-15, <meta charset='iso-8859-15'>"})
    void everyEncodingGivesTheSameWords(String charset, String meta) {
        byte[] bytes = (meta + "<p>é £5 &ndash; end.</p>").getBytes(Charset.forName(charset));

        Document document = new HtmlReader().read("policy.html", "0", bytes, problems).orElseThrow();

        assertThat(Shown.of(document)).containsExactly("é £5 – end.");
    }

    @Test
    void pageWithoutWordsIsRefused() {
        assertThat(
                new HtmlReader().read("policy.html", "0", "<html><p hidden>x</p><img src=a>".getBytes(UTF_8), problems))
                .isEmpty();
        assertThat(told()).containsExactly("document-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<p>a", "<table><tr><td>", "<ol><li>a", "<ol><li>", "<li>x", "&nbsp;",
        "<del>a",
        "<!--", "<p class=a>", "a<br>", "<style>.a{color:red}</style>", "<a href='#fn-1'>1</a>", "<span hidden>",
        "<a href='#n'>[1]</a>", "<p><sup>1</sup>a", "<p id=n><sup><a href='#n'>1</a></sup>"})
    void noShapeIsSlowOrTooDeep(String shape) {
        String html =
                "<style>.a{color:red} p{color:blue}</style>Words " + shape.repeat(300_000 / shape.length()) + " end";

        long start = System.nanoTime();
        Body body = read(html);

        assertThat(Shown.letters(body)).contains("Words");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    private List<String> shown(String html) {
        assertThat(Census.letters(Format.HTML, Shown.words(read(html)))).isEqualTo(counted(html));
        return Shown.of(read(html));
    }

    private static int counted(String html) {
        try {
            return Census.of(Format.HTML, html.getBytes(UTF_8)).values().stream().mapToInt(Integer::intValue).sum();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Body read(String html) {
        return document(html).body(View.ACCEPTED);
    }

    private Document document(String html) {
        return new HtmlReader().read("policy.html", "0", html.getBytes(UTF_8), problems).orElseThrow();
    }

    private List<String> told() {
        return problems.inOrder().stream().map(Problem::code).map(code -> code.id()).toList();
    }
}
