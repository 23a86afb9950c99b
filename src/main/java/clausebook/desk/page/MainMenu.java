package clausebook.desk.page;

import clausebook.desk.door.Request;
import clausebook.words.Words;
import java.util.List;

/// The main menu of the desk: the pages that every page leads to.
final class MainMenu {

    private MainMenu() {}

    static List<DeskSheets.Door> doors(List<String> menu, Request asked, Words words) {
        String here = asked.path().isEmpty() ? "" : asked.path().getFirst();
        return menu.stream().map(page -> door(page, state(page, here, asked), asked.root(), words)).toList();
    }

    private static DeskSheets.Door door(String page, String state, String root, Words words) {
        String href = page.isEmpty() ? root + "./" : root + page;
        return new DeskSheets.Door(href, words.say("desk.door." + (page.isEmpty() ? "home" : page)), state);
    }

    private static String state(String page, String here, Request asked) {
        if (!page.equals(here)) {
            return "";
        }
        return asked.rest().isEmpty() ? "page" : "true";
    }
}
