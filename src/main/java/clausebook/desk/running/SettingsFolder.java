package clausebook.desk.running;

import java.nio.file.Path;
import java.util.Map;

/// Where a program keeps what belongs to one user of a computer.
public final class SettingsFolder {

    private static final String OURS = "clausebook";

    private SettingsFolder() {}

    /// The folder for this program, which may not be there yet.
    ///
    /// @param environment the variables of the system
    /// @param home        the user's own folder
    /// @param system      the system's name, as Java gives it
    public static Path of(Map<String, String> environment, Path home, String system) {
        String moved = environment.getOrDefault("CLAUSEBOOK_SETTINGS", "");
        if (!moved.isBlank()) {
            return Path.of(moved);
        }
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(OURS);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(OURS);
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve(OURS);
    }
}
