/// In which words of the interface is it told?
///
/// What stands in a `Guide` → ready words: dates in full, what a clause is called. All words come from one file
/// (`Words`), which holds one language; so pages, feeds, calendars and reports speak alike. Knows neither pages nor
/// addresses.
package clausebook.words;
