package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.FolderBytes;
import clausebook.golden.ProgramRun;
import clausebook.guide.Guide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clause that has a rarer form of a common character is found by either, and quoted letter for letter.
final class PrintedVariantsTest {

    /// What a clause prints, and how somebody types it.
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("whistle\u00ADblower", "whistleblower"), Map.entry("o\uFB03cial", "official"),
            Map.entry("\uFF2C\uFF21\uFF2D\uFF30", "lamp"), Map.entry("5\u00A0July", "5 july"),
            Map.entry("well\u2011being", "well-being"), Map.entry("by\u2010law", "by-law"),
            Map.entry("ty\u0302", "tŷ"), Map.entry("Siân", "sian"), Map.entry("councillor’s", "councillor's"),
            Map.entry("“quorum”", "\"quorum\""), Map.entry("Schedule\u202Fⅳ", "schedule iv"),
            Map.entry("𝗯𝗮𝗻𝗻𝗲𝗿", "banner"), Map.entry("ﬂag\u2009pole", "flag pole"));

    @TempDir private Path folder;

    @Test
    void eitherFormFindsTheClauseAndThePageHasItLetterForLetter() throws IOException {
        List<String> printed = WORDS.keySet().stream().sorted().toList();
        Path content = HostileContent.of(folder.resolve("content"),
                printed.stream().map(word -> "Here stands " + word + " for all.").toList());
        Guide guide = Content.of(content);
        Search search = Search.of(guide, false).orElseThrow();
        for (String word : printed) {
            String text = "Here stands " + word + " for all.";
            assertThat(first(search, word)).as(word).isEqualTo(text);
            assertThat(first(search, WORDS.get(word))).as(word).isEqualTo(text);
        }
        Path site = folder.resolve("site");
        assertThat(ProgramRun.of(folder, List.of(), List.of("build", "--content", content.toString(), "--templates",
                Path.of("templates").toAbsolutePath().toString(), "--out", site.toString())).exit()).isZero();
        Map<String, String> files = FolderBytes.of(site);
        for (int i = 0; i < printed.size(); i++) {
            String text = "Here stands " + printed.get(i) + " for all.";
            String page = files.get("anytown/hostile/clauses/c" + i + ".html");
            assertThat(Jsoup.parse(page).selectFirst("main").wholeText()).contains(text);
            assertThat(files.get("data/clauses.csv")).contains(text);
        }
    }

    private static String first(Search search, String query) {
        return search.find(query, _ -> true).hits().getFirst().best().clause().text().words();
    }
}
