package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Clause;
import clausebook.corpus.Seal;
import clausebook.corpus.Wording;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An edition in the council's own words needs less of ours, and its lock holds the council's words alone.
class OfficialEditionTest {

    private static final String EDITION = "councils/anytown/parking/2025.yaml";
    private static final String TITLED = "id: new-rule, title: A new rule, ";
    private static final String REAL = "councils/pewsey/social-media/undated.yaml";

    @TempDir private Path titled;
    @TempDir private Path duty;

    @Test
    void aClauseNeedsNoTitleOfOursWhereTheWordingIsOfficial() {
        assertThat(CompleteContent.errors(with(TITLED, "id: new-rule, "))).isEmpty();
    }

    @Test
    void aClauseNeedsATitleWhereTheWordingIsRestated() {
        Map<String, String> files = with(TITLED, "id: new-rule, ");
        files.put(EDITION, files.get(EDITION).replace("wording: official", "wording: restated"));

        assertThat(CompleteContent.errors(files)).singleElement().extracting(Problem::what)
                .isEqualTo("a clause needs the field \"title\"");
    }

    @Test
    void aClauseNeedsNoTextBesideItsItems() {
        assertThat(CompleteContent.errors(with("            text: \"Before you move off:\"\n", ""))).isEmpty();
    }

    @Test
    void theOldNameOfTheSourcesNoteIsToldWithTheNewOne() {
        assertThat(CompleteContent.errors(with("note: Page two", "reading: Page two"))).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
                    assertThat(problem.mend()).contains("note:");
                });
    }

    @Test
    void theSealOfAnOfficialClauseHoldsNumberAndTextAlone() {
        Clause before = clause(RealContent.load());
        Clause otherTitle = clause(RealContent.planted(titled, REAL, "title: Social media and why guidelines",
                "title: Why guidelines"));
        Clause otherText = clause(RealContent.planted(duty, REAL, "Social media means online tools",
                "Social media means all tools"));

        assertThat(Seal.of(otherTitle, Wording.OFFICIAL)).isEqualTo(Seal.of(before, Wording.OFFICIAL));
        assertThat(Seal.of(otherTitle, Wording.RESTATED)).isNotEqualTo(Seal.of(before, Wording.RESTATED));
        assertThat(Seal.of(otherText, Wording.OFFICIAL)).isNotEqualTo(Seal.of(before, Wording.OFFICIAL));
    }

    private static Clause clause(RealContent content) {
        return content.edition("pewsey--undated").clauses().stream().map(placed -> placed.clause())
                .filter(clause -> clause.id().slug().equals("about-social-media")).findFirst().orElseThrow();
    }

    private static Map<String, String> with(String before, String after) {
        Map<String, String> files = new TreeMap<>(CompleteContent.FILES);
        assertThat(files.get(EDITION)).contains(before);
        files.put(EDITION, files.get(EDITION).replace(before, after));
        return files;
    }
}
