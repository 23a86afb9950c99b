package clausebook.publish;

import clausebook.publish.linux.LinuxCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;

/// How the next site takes the present one's place. Both leave the replaced site in one of the hidden neighbours.
enum FolderSwitch {

    /// One step, after which the replaced site stands where the next one stood. Where the system can't, `TWO_RENAMES`.
    EXCHANGE {
        @Override
        void replace(OutputFolder folder) throws IOException {
            if (!LinuxCalls.exchange(folder.next(), folder.out())) {
                TWO_RENAMES.replace(folder);
            }
        }
    },

    /// Two steps; a run that is killed between them leaves the old site whole but hidden, and the next run brings it
    /// back.
    TWO_RENAMES {
        @Override
        void replace(OutputFolder folder) throws IOException {
            Files.move(folder.out(), folder.old(), StandardCopyOption.ATOMIC_MOVE);
            try {
                Files.move(folder.next(), folder.out(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException fault) {
                Files.move(folder.old(), folder.out(), StandardCopyOption.ATOMIC_MOVE);
                throw fault;
            }
        }
    };

    /// Publishes the next site; on return its new name is durable.
    ///
    /// @throws IOException with the present site in its place
    void publish(OutputFolder folder) throws IOException {
        if (Files.exists(folder.out(), LinkOption.NOFOLLOW_LINKS)) {
            replace(folder);
        } else {
            Files.move(folder.next(), folder.out(), StandardCopyOption.ATOMIC_MOVE);
        }
        NextSite.forceFolder(folder.parent());
    }

    abstract void replace(OutputFolder folder) throws IOException;
}
