package clausebook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// A clerk's year in short, walked in a real browser: from nothing to an invented council, its next edition, a stronger
/// duty with its reason, papers, adoption and the site.
///
/// @param page    of a browser
/// @param address of a desk over an empty folder
/// @param folder  of that desk
public record YearWalk(Page page, String address, Path folder) {

    /// A task of the year is a process of its own: a busy computer takes a while for it.
    private static final int PATIENCE_MS = 120_000;

    /// All of it.
    public void walk() {
        beginNextEdition();
        strengthenDuty();
        adopt();
        publish();
    }

    void beginNextEdition() {
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(address);
        page.click("text=Play with an invented council");
        page.click("a:has-text('The year')");
        page.fill("#label", "2027");
        page.click("text=Begin with last year’s text");
        page.waitForURL("**done=*");
    }

    void strengthenDuty() {
        page.navigate(address + "edit/clause/exampleton/keys/2027/lost");
        page.fill("[name='f.text']", "Whoever loses a key must tell the [[role:clerk|Clerk]] on the same day.");
        page.selectOption("[name='f.rules.0.duty']", "must");
        page.fill("[name='f.rules.0.printed']", "must");
        page.click(".form button:text-is('Save')");
        assertThat(page.locator("#Summary").textContent()).contains("nobody says why");
        page.fill("[name='why.reason']", "A lost key was told of too late.");
        page.selectOption("[name='why.material']", "true");
        page.click(".form button:text-is('Save')");
        page.waitForURL("**done=*");
        page.navigate(address + "beside/exampleton/keys/2027");
        assertThat(page.content()).contains("Both years balance", "stronger", "A lost key was told of too late.");
    }

    void adopt() {
        page.navigate(address + "year/exampleton/keys");
        page.click("text=Write the papers");
        page.waitForURL("**did=pack");
        page.fill("#on", "2026-11-30");
        page.fill("#minute", "7.2");
        page.click("button:text-is('It was adopted')");
        page.waitForURL("**done=*");
        assertThat(folder.resolve("papers/exampleton-keys-2027/4-marked-up-text.docx")).isRegularFile();
        assertThat(folder.resolve("content/councils/exampleton/keys/2027.lock.yaml")).isRegularFile();
    }

    void publish() {
        page.navigate(address + "publish");
        page.click("button:text-is('Make the site')");
        page.waitForURL("**publish?done");
        assertThat(folder.resolve("site/exampleton/keys/index.html")).content().contains("2027",
                "Exampleton Parish Council (invented)");
    }
}
