package clausebook.desk.page;

import clausebook.desk.preview.LiveSite;
import java.time.Clock;

/// What every page of the desk works with.
///
/// @param folder where the desk reads and writes
/// @param site   the site as the content says it now, and the mistakes in the content
/// @param sheets draws pages
/// @param clock  what time it is, for what is written down with its time
public record Desk(DeskFolder folder, LiveSite site, DeskSheets sheets, Clock clock) {}
