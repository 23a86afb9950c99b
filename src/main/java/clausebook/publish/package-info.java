/// How does a finished site reach its folder, so that a reader sees the old site or the new one and never a mixture?
///
/// `OutputTree` → a folder, in six steps: check the addresses (`SiteAddresses`), lock (`PublishLock`), mend what a
/// killed run left (`OutputFolder`), write what changed beside the site (`NextSite`, compared with `PresentSite`),
/// switch (`FolderSwitch`), delete last. Hidden neighbours of a folder `site`: `.site.next` (being written, or just
/// replaced), `.site.old` (being replaced where the system has no exchange), `.site.lock` (empty of content; stays
/// once there is a site). What somebody else put into a folder is never deleted (`OtherFiles`, `ReplacedSite`): it goes
/// over into the next site, or stays beside it as `site-kept`.
package clausebook.publish;
