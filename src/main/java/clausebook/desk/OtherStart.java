package clausebook.desk;

import clausebook.desk.running.OpenDesks;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The desk that an earlier start on this computer has opened for the same folder.
public final class OtherStart {

    private static final int LONGEST = (int) Duration.ofSeconds(3).toMillis();

    private OtherStart() {}

    /// The address of one that answers; what is written down of one that has ended without a word is passed over.
    public static Optional<String> of(DeskSetup setup) throws IOException {
        return new OpenDesks(setup.user().settings()).find(setup.kind().word(), setup.folder().root())
                .map(OpenDesks.Row::address).filter(OtherStart::answers);
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection asking = (HttpURLConnection) URI.create(address).toURL().openConnection();
            asking.setRequestMethod("HEAD");
            asking.setConnectTimeout(LONGEST);
            asking.setReadTimeout(LONGEST);
            return asking.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }
}
