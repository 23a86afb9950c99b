package clausebook.desk.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// A request as bytes, sent as no browser and no library would.
///
/// @param text each letter is a byte
record RawRequest(String text) {

    private static final int LONGEST = 20_000;

    /// What was answered: the whole answer; "" where the line was closed without one.
    String to(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(LONGEST);
            try {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (SocketException closedMeanwhile) {
                return "";
            }
        }
    }

    /// The number of an answer; 0 for none. That the server would take a body is no answer yet.
    static int status(String whole) {
        String answer = whole.replaceFirst("(?s)^HTTP/1\\.1 100 .*?\r\n\r\n", "");
        return answer.matches("(?s)HTTP/1\\.1 \\d{3} .*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
