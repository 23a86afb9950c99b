package clausebook.desk.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Open desks are known to their own user, and a folder says which computer has it open.
final class OpenDesksTest {

    private static final String WORD = "0123456789abcdef0123456789abcdef";
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void aFolderHasOneRow() throws IOException {
        OpenDesks desks = new OpenDesks(folder.resolve("settings"));
        Path root = folder.resolve("policies of\u00e9 all");
        OpenDesks.Row first = new OpenDesks.Row("desk", root.toString(), 4000, WORD);
        OpenDesks.Row second = new OpenDesks.Row("desk", root.toString(), 4001, WORD);
        OpenDesks.Row preview = new OpenDesks.Row("preview", root.toString(), 4002, WORD);
        assertThat(desks.find("desk", root)).isEmpty();
        desks.put(first);
        desks.put(preview);
        desks.put(second);
        assertThat(desks.find("desk", root)).contains(second);
        desks.remove(first);
        assertThat(desks.find("desk", root)).contains(second);
        desks.remove(second);
        assertThat(desks.find("desk", root)).isEmpty();
        assertThat(desks.find("preview", root)).contains(preview);
        assertThat(preview.address()).isEqualTo("http://127.0.0.1:4002/" + WORD + "/");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onlyTheOwnerCanReadTheSecrets() throws IOException {
        Path settings = folder.resolve("settings");
        new OpenDesks(settings).put(new OpenDesks.Row("desk", "/x", 4000, WORD));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.resolve("desks.txt"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings))).isEqualTo("rwx------");
    }

    @Test
    void anotherComputerThatGivesSignsIsKnown() throws IOException {
        FolderUse here = new FolderUse(folder.resolve("journal"), "HERE");
        FolderUse there = new FolderUse(folder.resolve("journal"), "THERE");
        assertThat(here.other(NOON)).isEmpty();
        there.sign(NOON);
        assertThat(here.other(NOON.plusSeconds(600))).contains("THERE");
        assertThat(there.other(NOON)).isEmpty();
        assertThat(here.other(NOON.plusSeconds(3_600))).isEmpty();
        here.leave();
        assertThat(here.other(NOON)).contains("THERE");
        there.leave();
        assertThat(here.other(NOON)).isEmpty();
        Files.writeString(folder.resolve("journal/open.txt"), "half");
        assertThat(here.other(NOON)).isEmpty();
    }

    @Test
    void settingsStandWhereTheSystemKeepsThem() {
        Path home = Path.of("/home/clerk");
        assertThat(SettingsFolder.of(Map.of(), home, "Linux")).isEqualTo(home.resolve(".config/clausebook"));
        assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "/x"), home, "Linux"))
                .isEqualTo(Path.of("/x/clausebook"));
        assertThat(SettingsFolder.of(Map.of(), home, "Mac OS X"))
                .isEqualTo(home.resolve("Library/Application Support/clausebook"));
        assertThat(SettingsFolder.of(Map.of("LOCALAPPDATA", "/l"), home, "Windows 11"))
                .isEqualTo(Path.of("/l/clausebook"));
    }
}
