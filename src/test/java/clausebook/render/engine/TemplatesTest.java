package clausebook.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.render.EnglishBook;
import clausebook.render.SmallGuide;
import clausebook.render.part.Frame;
import clausebook.render.part.Viewpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a template may do, and what an author hears of one that is faulty.
final class TemplatesTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"${view.title?eval}", "<#assign x = view.title?interpret>", "${view.title?no_esc}",
        "${.now}", "${view?api.toString()}", "${\"java.lang.Object\"?new()}", "${view.title ? eval}",
        "<#noautoesc>${view.title}</#noautoesc>", "<#outputformat \"plainText\">x</#outputformat>",
        "<#outputFormat \"plainText\">x</#outputFormat>", "<#noAutoEsc>${view.title}</#noAutoEsc>"})
    void refusesWhatRunsTextSwitchesEscapingOffOrReadsTheClock(String use) throws IOException {
        assertThat(read("<p>fine</p>\n  " + use)).isEmpty();
        assertThat(problems.inOrder()).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_FAULT);
            assertThat(problem.at().toString()).startsWith("templates/x.ftlh:2:");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#ftl auto_esc=false>", "<#ftl output_format=\"plainText\">"})
    void aHeaderMayNotSwitchEscapingOff(String header) throws IOException {
        assertThat(read(header + "${view.title}")).isEmpty();
        assertThat(problems.inOrder()).first().extracting(problem -> problem.what()).isEqualTo("a template uses <#ftl");
    }

    /// What looks like a comment in the text can be words of two strings.
    @ParameterizedTest
    @ValueSource(strings = {"${view.title?eval}", "${view.title?interpret}", "${view.title?no_esc}", "${.now}",
        "<#noautoesc>${view.title}</#noautoesc>", "<#outputformat \"plainText\">x</#outputformat>",
        "${\"${view.title?eval}\"}", "<#list [view.title?eval] as x>${x}</#list>", "<#if view.title?eval>x</#if>",
        "<#macro m a=view.title?eval>${a}</#macro><@m/>", "<#function f><#return view.title?eval></#function>${f()}",
        "<#assign x>${view.title?no_esc}</#assign>", "${[1]?map(x -> view.title?eval)?join('')}",
        "<@view.title?interpret/>", "<#switch view.title?eval><#case 1>x</#switch>"})
    void aUseBetweenWordsThatLookLikeACommentIsRefused(String use) throws IOException {
        assertThat(read("${\"<#--\"}" + use + "${\"-->\"}")).isEmpty();
        assertThat(problems.inOrder()).isNotEmpty().allSatisfy(
                problem -> assertThat(problem.what()).startsWith("a template uses "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as i></#list>", "<#list 1.. as i>x</#list>", "<#macro m><@m/></#macro><@m/>",
        "<#assign s = 'x'><#list 1.. as i><#assign s = s + s></#list>", "${''?left_pad(2000000000)}",
        "<#function f x><#return f(x) + f(x)></#function>${f(1)}",
        "<#assign s><#list 1.. as i>xxxxxxxxxxxxxxxxxxxx</#list></#assign>", "", " \n", "<#if false>x</#if>"})
    void aTemplateThatDrawsWithoutEndOrNothingIsNamed(String template) {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> draw(template));

        assertThat(fault.problem().at()).isEqualTo(Location.startOf("templates/x.ftlh"));
        assertThat(fault.problem().what()).startsWith("this template ");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aThreadThatWasInterruptedDrawsItsPageAndStaysInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        try {
            assertThat(draw("<#list 1..9 as i>${i}</#list>")).isEqualTo("123456789");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aTemplateThatCannotBeReadIsNamed(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("latin.ftlh"), new byte[] {'a', (byte) 0xE9});
        Files.createDirectory(folder.resolve("folder.ftlh"));
        if (!System.getProperty("os.name").startsWith("Windows")) {
            new ProcessBuilder("mkfifo", folder.resolve("pipe.ftlh").toString()).start().waitFor();
        }

        assertThat(Templates.read(folder, problems)).isEmpty();
        assertThat(problems.inOrder()).extracting(problem -> problem.at().file()).contains("templates/folder.ftlh",
                "templates/latin.ftlh");
    }

    @Test
    void aCommentMayNameThem() throws IOException {
        assertThat(read("<#-- never ?eval -->fine")).isPresent();
    }

    @Test
    void aTemplateThatDoesNotParseIsAProblemAtItsPlace() throws IOException {
        assertThat(read("<p>\n<#if view.title>")).isEmpty();
        assertThat(problems.inOrder()).singleElement().extracting(problem -> problem.at().toString()).asString()
                .startsWith("templates/x.ftlh:2:");
    }

    @Test
    void aNameThatIsNotThereIsTheTemplatesFaultAndToldWithoutAStack() throws IOException {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> draw("<p>\n${view.titel}"));
        Problem problem = fault.problem();
        assertThat(problem.at().toString()).isEqualTo("templates/x.ftlh:2:3");
        assertThat(problem.what()).contains("view.titel").doesNotContain("\n").doesNotContain("FTL stack");
        assertThat(fault.getStackTrace()).isEmpty();
    }

    @Test
    void aPageHoldsNothingOfThePageThatFailedBefore() throws IOException {
        Templates templates = Templates.parse(List.of(new TemplateSource("faulty.ftlh", "left over ${view.titel}"),
                new TemplateSource("x.ftlh", "${view.many}")), problems).orElseThrow();

        assertThat(catchThrowableOfType(TemplateFault.class, () -> draw(templates, "faulty.ftlh"))).isNotNull();
        assertThat(draw(templates, "x.ftlh")).isEqualTo("1234567");
        assertThat(draw(templates, "x.ftlh")).isEqualTo("1234567");
    }

    @Test
    void wordsThatAreMissingAreNamedWithThePlaceThatAsksForThem() {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> draw("${say(\"no.such.words\")}"));
        assertThat(fault.problem().what()).isEqualTo("no words for \"no.such.words\"");
        assertThat(fault.problem().at().toString()).startsWith("templates/x.ftlh:1:");
    }

    @Test
    void wordsAreEscaped() throws IOException {
        String escaped = "&lt;i&gt; &quot; &#39; &amp;";
        assertThat(draw("<p title=\"${view.title}\">${view.title}</p>"))
                .isEqualTo("<p title=\"" + escaped + "\">" + escaped + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${view.class.name}", "${view.toString()}", "${view.hashCode}", "${view.with(\"x\")}",
        "${view.getClass()}"})
    void nothingOfAnObjectCanBeReachedButWhatItsRecordHolds(String use) {
        assertThat(catchThrowableOfType(TemplateFault.class, () -> draw(use))).isNotNull();
    }

    @Test
    void numbersAreTheSameOnEveryMachine() throws IOException {
        assertThat(draw("${view.many}")).isEqualTo("1234567");
    }

    /// A view that tries to offer more than it holds.
    public record View(String title, int many) {

        /// A method that no template may call.
        public String with(String more) {
            return title + more;
        }
    }

    private Optional<Templates> read(String template) throws IOException {
        return Templates.parse(List.of(new TemplateSource("x.ftlh", template)), problems);
    }

    private String draw(String template) throws IOException {
        return draw(read(template).orElseThrow(), "x.ftlh");
    }

    private static String draw(Templates templates, String name) {
        Viewpoint from = new Viewpoint(EnglishBook.of(SmallGuide.make()), "x.html");
        Sheet sheet = new Sheet(from.words(), Frame.bare(from, "x"), new View("<i> \" ' &", 1_234_567));
        byte[] bytes = templates.draw(new Page("x.html", name, "test", true, () -> sheet));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
