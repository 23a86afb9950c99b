package clausebook.desk;

import clausebook.desk.form.ChangePage;
import clausebook.desk.history.HistoryPage;
import clausebook.desk.intake.ImportPage;
import clausebook.desk.page.DeskFolder;
import clausebook.desk.publish.PublishPage;
import clausebook.desk.view.PreviewPage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// How a desk is to be opened.
///
/// @param kind      what is opened
/// @param folder    where it reads and writes
/// @param templates the folder of templates and words
/// @param port      on which it listens; 0 for any that is free
/// @param clock     what time it is
/// @param user      who opens it, and where
public record DeskSetup(Kind kind, DeskFolder folder, Path templates, int port, Clock clock, User user) {

    /// All of the desk, or the preview alone, for people with an editor.
    public enum Kind {
        DESK("Desk",
                List.of("", ImportPage.NAME, ChangePage.NAME, PreviewPage.NAME, PublishPage.NAME, HistoryPage.NAME)),
        PREVIEW("Preview", List.of());

        private final String called;
        private final List<String> menu;

        Kind(String called, List<String> menu) {
            this.called = called;
            this.menu = menu;
        }

        /// The names of the pages that every page leads to.
        public List<String> menu() {
            return menu;
        }

        /// What stands before the address when it opens.
        public String called() {
            return called;
        }

        /// What stands in the row of an open one.
        String word() {
            return called.toLowerCase(Locale.ROOT);
        }
    }

    /// @param settings the user's own folder of this program
    /// @param computer the name of this computer
    public record User(Path settings, String computer) {}
}
