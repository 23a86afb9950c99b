package clausebook.desk;

import clausebook.desk.door.Door;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Secret;
import clausebook.desk.home.ClosePage;
import clausebook.desk.page.Desk;
import clausebook.desk.page.DeskSheets;
import clausebook.desk.page.DrawnRefusals;
import clausebook.desk.preview.WatchedSite;
import clausebook.desk.running.FolderUse;
import clausebook.desk.running.OpenDesks;
import clausebook.desk.save.Work;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A desk that is open, until it is closed or nobody has used it for long.
public final class RunningDesk implements AutoCloseable {

    /// The page that says that it is closed has its style sheets to load.
    private static final Duration LAST_ANSWERS = Duration.ofMillis(1_500);
    private static final Duration LOOK = Duration.ofMinutes(1);
    /// Looks, not hours: while a computer sleeps, none is made.
    private static final int UNUSED_LOOKS = 12 * 60;

    private final DeskSetup setup;
    private final WatchedSite site;
    private final Door door;
    private final Optional<String> elsewhere;
    private final FolderUse use;
    private final OpenDesks.Row row;
    private final CountDownLatch closing;

    private RunningDesk(DeskSetup setup, WatchedSite site, Door door, Secret secret, Optional<String> elsewhere,
            FolderUse use, CountDownLatch closing) {
        this.setup = setup;
        this.site = site;
        this.door = door;
        this.elsewhere = elsewhere;
        this.use = use;
        this.closing = closing;
        this.row = new OpenDesks.Row(setup.kind().word(), setup.folder().root().toString(), door.port(),
                secret.word());
    }

    /// Opens it.
    ///
    /// @throws IOException where the port is taken, or the user's settings or the journal can't be written
    public static RunningDesk open(DeskSetup setup, DeskSheets sheets) throws IOException {
        FolderUse use = new FolderUse(setup.folder().journal(), setup.user().computer());
        Optional<String> elsewhere =
                setup.kind() == DeskSetup.Kind.DESK ? use.other(setup.clock().instant()) : Optional.empty();
        WatchedSite site = new WatchedSite(setup.folder().content(), setup.templates(),
                () -> LocalDate.now(setup.clock()));
        Desk desk = new Desk(setup.folder(), site, sheets, setup.clock());
        Optional<Work> work = setup.kind() == DeskSetup.Kind.DESK
                ? Optional.of(Work.open(setup.folder().content(), setup.folder().journal(), setup.clock(),
                        elsewhere.isEmpty()))
                : Optional.empty();
        CountDownLatch closing = new CountDownLatch(1);
        List<DeskPage> pages = new ArrayList<>(DeskPages.of(setup, desk, work));
        pages.add(new ClosePage(sheets,
                () -> work.map(opened -> opened.journal().typed().waiting().size()).orElse(0), closing::countDown));
        Secret secret = Secret.fresh();
        Door door = Door.open(setup.port(), secret, elsewhere.isPresent(), pages, new DrawnRefusals(sheets));
        RunningDesk running = new RunningDesk(setup, site, door, secret, elsewhere, use, closing);
        running.sign();
        new OpenDesks(setup.user().settings()).put(running.row);
        return running;
    }

    /// Where its first page is.
    public String address() {
        return door.address();
    }

    /// The name of another computer that has the folder open, so that this desk only reads.
    public Optional<String> elsewhere() {
        return elsewhere;
    }

    /// Returns when somebody has closed it, or when no page has asked for anything for twelve hours in which the
    /// computer was awake.
    public void awaitUnused() throws InterruptedException, IOException {
        long answered = door.answered();
        int unused = 0;
        for (int looks = 1; unused < UNUSED_LOOKS; looks++) {
            if (closing.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.sleep(LAST_ANSWERS);
                return;
            }
            unused = door.answered() == answered ? unused + 1 : 0;
            answered = door.answered();
            if (looks % FolderUse.SIGN.toMinutes() == 0) {
                sign();
            }
        }
    }

    private void sign() throws IOException {
        if (setup.kind() == DeskSetup.Kind.DESK && elsewhere.isEmpty()) {
            use.sign(setup.clock().instant());
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        site.close();
        new OpenDesks(setup.user().settings()).remove(row);
        if (setup.kind() == DeskSetup.Kind.DESK && elsewhere.isEmpty()) {
            use.leave();
        }
    }
}
