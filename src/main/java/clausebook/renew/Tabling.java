package clausebook.renew;

import clausebook.corpus.Edition;
import clausebook.corpus.Transcript;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import java.time.LocalDate;
import java.util.List;

/// What it changes in an edition's file that its text is laid before a meeting.
public final class Tabling {

    private Tabling() {}

    /// The checksum of the text, and the day of the meeting.
    public static List<YamlEdit> edits(Edition edition, LocalDate meeting) {
        return List.of(YamlEdit.put(YamlPath.of("tabled", "sha256"), Transcript.checksum(edition)),
                YamlEdit.put(YamlPath.of("tabled", "on"), meeting.toString()));
    }
}
