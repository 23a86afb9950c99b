package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A policy that does not say whom it binds is silent to nobody.
final class UnsaidBearerTest {

    @TempDir private Path copy;

    @Test
    void itsRulesAreOnTheListOfEveryAudienceAndMarked() {
        Guide guide = RealContent.planted(copy, "councils/malvern/social-media/undated.yaml", "covers: [staff]\n", "")
                .guide().orElseThrow();
        CouncilGuide malvern = guide.find(new CouncilId("malvern")).orElseThrow();
        Audience volunteers = guide.vocabulary().audiences().find("volunteers").orElseThrow();

        assertThat(guide.checklists().audiences(malvern)).extracting(Audience::id).contains("staff",
                "approved-posters", "councillors", "volunteers", "contractors");
        List<ChecklistLine> lines = guide.checklists().of(malvern, volunteers).lines();
        assertThat(lines).isNotEmpty().allMatch(ChecklistLine::unsaid);
        assertThat(guide.binding(volunteers)).anyMatch(rule -> rule.rule() == lines.getFirst().rule());
    }
}
