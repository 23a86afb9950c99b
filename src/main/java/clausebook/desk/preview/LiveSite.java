package clausebook.desk.preview;

import java.time.Duration;

/// The site as the content says it now. Many threads may ask.
public interface LiveSite {

    /// What stands now.
    Stand now();

    /// What stands once it has another number than `number`, or what stands when the time is over.
    Stand after(long number, Duration most) throws InterruptedException;

    /// Looks at the content at once, for a page that has just written: what stands afterwards has it in it.
    Stand look();
}
