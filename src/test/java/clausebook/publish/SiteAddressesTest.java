package clausebook.publish;

import static clausebook.publish.SampleSites.NOTHING;
import static clausebook.publish.SampleSites.file;
import static clausebook.publish.SampleSites.publisher;
import static clausebook.publish.SampleSites.site;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressesTest {

    @TempDir private Path parent;

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "/", "/etc/x.html", "../x.html", "a/../x.html", "a/../../x.html",
        "a//b.html", "a/", "./a.html", "A.html", "a b.html", "a\\b.html", "ä.html", "a%2e.html", "c:/x.html",
        "a\n.html", "con", "a/nul.html", "tool/NUL.x.html", "com1/x.html", "a./x.html", "tool/", "tool/../x.html",
        "tool/a b.html", "Tool/x.html", "a?.html", "a#b.html", "x\u0000.html"})
    void badAddressIsAProblemAndNothingIsPublished(String path) {
        Problem problem = SampleSites.refusal(site(badOne(path)), parent.resolve("site"));

        assertThat(problem.code()).isEqualTo(ProblemCode.BAD_ADDRESS);
        assertThat(problem.at()).isEqualTo(Location.startOf("templates/assets/bad"));
        assertThat(parent).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "a/b/c-d_e.1.html", "tool/Index.html", "tool/apidocs/A.B.html", ".nojekyll",
        "console.html", "nullable/x"})
    void goodAddressIsTaken(String path) {
        assertThat(SiteAddresses.isAllowed(path)).isTrue();
    }

    @Test
    void twoFilesWithOneAddressAreNamedBoth() {
        OutputTree tree = site(new OutputFile("a.html", "content/two.yaml", () -> new byte[0]),
                new OutputFile("a.html", "content/one.yaml", () -> new byte[0]));

        Problem problem = SampleSites.refusal(tree, parent.resolve("site"));

        assertThat(problem.code()).isEqualTo(ProblemCode.ADDRESS_CLASH);
        assertThat(problem.at()).isEqualTo(Location.startOf("content/two.yaml"));
        assertThat(problem.what()).isEqualTo("\"a.html\" is made from this and from content/one.yaml");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void addressesThatDifferByCaseAloneClash() {
        Problem problem = SampleSites.refusal(site(file("tool/Page.html", "1"), file("tool/page.html", "2")),
                parent.resolve("site"));

        assertThat(problem.code()).isEqualTo(ProblemCode.ADDRESS_CLASH);
        assertThat(problem.what()).contains("content/tool/Page.html.yaml",
                "(as \"tool/Page.html\", which many computers take");
    }

    @Test
    void fileInPlaceOfAFolderClashes() {
        Problem problem = SampleSites.refusal(site(file("a/b/c.html", "1"), file("a", "2")), parent.resolve("site"));

        assertThat(problem.code()).isEqualTo(ProblemCode.ADDRESS_CLASH);
        assertThat(problem.what()).contains("\"a/b/c.html\" needs a folder where content/a.yaml makes the file \"a\"");
    }

    @Test
    void nobodyMayWriteTheMark() {
        Problem problem = SampleSites.refusal(site(file(SiteMark.NAME, "mine")), parent.resolve("site"));

        assertThat(problem.code()).isEqualTo(ProblemCode.ADDRESS_CLASH);
    }

    @Test
    void messagesDoNotDependOnTheOrderOfFiles() {
        OutputFile one = new OutputFile("a.html", "content/one.yaml", () -> new byte[0]);
        OutputFile two = new OutputFile("a.html", "content/two.yaml", () -> new byte[0]);
        OutputFile three = new OutputFile("A.html", "content/three.yaml", () -> new byte[0]);

        assertThat(problemsOf(one, two, three)).isEqualTo(problemsOf(three, two, one)).hasSize(2);
    }

    private List<Problem> problemsOf(OutputFile... files) {
        Problems problems = new Problems();
        assertThat(publisher(parent.resolve("site"), problems).publish(site(files), NOTHING)).isEmpty();
        return problems.inOrder();
    }

    private static OutputFile badOne(String path) {
        return new OutputFile(path, "templates/assets/bad", () -> new byte[0]);
    }
}
