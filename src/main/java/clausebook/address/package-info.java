/// Where does everything stand on the site?
///
/// Ids and entries of the `Corpus` → paths from the site's root. No other package writes a path, so that an address can
/// only change here, and the names that authors must not take are known before anything is made.
package clausebook.address;
