package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Answer;
import clausebook.golden.FolderBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a program proposed that a clause means is nowhere on the site.
final class UnreadProposalsTest {

    private static final Pattern MARKER = Pattern.compile("(?i)zz[a-z]*word");

    private static final Pattern OF_STAGE_ONE = Pattern
            .compile("(?s) {8}# what the program proposes\\n {8}reading: suggested\\n {8}kind: resp.*?here\\n");

    /// How wide a column is follows from its longest word.
    private static final Pattern WIDTH = Pattern.compile("<col [^>]*>");

    @TempDir private Path temp;

    @Test
    void everyFieldOfAReadingIsProposedWithAMarkerOfItsOwn() throws IOException {
        String edition = Files.readString(UnreadSite.CONTENT.resolve(UnreadSite.EDITION));

        assertThat(MARKER.matcher(edition).results().map(found -> found.group()).distinct()).containsExactlyInAnyOrder(
                "zzintroword", "zzsearchword", "zzplainword", "zzprintedword", "zzsaysword", "zzwhenword",
                "zzunlessword", "zzlineword", "zzfactword", "zzeachword", "zzeachwhenword", "zzitemword",
                "zzclosingword", "zzintroprintedword", "zzintrosaysword", "zzintrounlessword", "zzlastsearchword",
                "zzlastword");
    }

    @Test
    void noMarkerOfAProposalStandsInAnyPageDataFileOrSearchFile() throws IOException {
        SortedMap<String, String> files = unpacked(UnreadSite.get().folder());

        assertThat(files).hasSizeGreaterThan(150).containsKey("data/clauses.xlsx")
                .anySatisfy((path, text) -> assertThat(path).startsWith("search/"));
        assertThat(files).allSatisfy(
                (path, text) -> assertThat(MARKER.matcher(path + text).find()).as(path).isFalse());
    }

    @Test
    void aClauseWithAProposalLooksLikeOneThatNobodyHasReadButInTheDataThatTellTheReading() throws IOException {
        UnreadSite none = new UnreadSite(UnreadSite.withoutProposals(temp.resolve("content")), temp.resolve("site"));
        SortedMap<String, String> with = unpacked(UnreadSite.get().folder());
        SortedMap<String, String> without = unpacked(none.folder());

        assertThat(with.keySet()).isEqualTo(without.keySet());
        // it holds the files that are compared here by themselves
        with.remove("data/all.zip");
        with.forEach((path, text) -> {
            boolean tells = path.startsWith("data/clauses.") && !path.contains(".schema.");
            String expected = without.get(path);
            assertThat(tells ? text.replace("suggested", "none") : text).as(path).isEqualTo(expected);
        });
    }

    @Test
    void theSameWordsAreOnTheSiteOnceAPersonHasReadThem() throws IOException {
        Path content = temp.resolve("content");
        FolderBytes.copy(UnreadSite.CONTENT, content, false);
        Path edition = content.resolve(UnreadSite.EDITION);
        Files.writeString(edition, OF_STAGE_ONE.matcher(Files.readString(edition)).replaceFirst("""
                        topics: [replies]
                        words: [zzsearchword]
                        plain: |
                          Answer zzplainword soon.
                        rules:
                          - { duty: must, printed: must, says: answer a complaint within 5 working days, when: zzwhenword }
                        facts:
                          - { kind: consequence, says: A zzfactword follows. }
                """));
        SortedMap<String, String> files = unpacked(new UnreadSite(content, temp.resolve("site")).folder());

        for (String marker : List.of("zzwhenword", "zzfactword", "zzplainword", "zzsearchword")) {
            assertThat(files.values()).as(marker).anySatisfy(text -> assertThat(text).contains(marker));
        }
    }

    /// Every file by its path; of one that is packed, what it holds.
    private static SortedMap<String, String> unpacked(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>(FolderBytes.of(folder));
        for (String path : files.keySet().stream().filter(name -> name.endsWith(".xlsx")).toList()) {
            StringBuilder parts = new StringBuilder();
            try (ZipInputStream zip =
                    new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(path))))) {
                while (zip.getNextEntry() != null) {
                    parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            files.put(path, WIDTH.matcher(parts).replaceAll(""));
        }
        return files;
    }
}
