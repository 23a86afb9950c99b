package clausebook.command.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// What this computer is called, and how it opens a page.
final class ThisComputer {

    private ThisComputer() {}

    static String name() {
        String windows = System.getenv("COMPUTERNAME");
        try {
            return windows == null ? InetAddress.getLocalHost().getHostName() : windows;
        } catch (UnknownHostException _) {
            return "this computer";
        }
    }

    /// Opens a page in the browser that the user has chosen, where the system can; the address is printed as well.
    static void browse(String address) {
        String system = System.getProperty("os.name");
        List<String> opening = system.startsWith("Windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.startsWith("Mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(opening).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException _) {
            // no browser here: the address was printed
        }
    }
}
