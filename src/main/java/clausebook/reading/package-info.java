/// What might a clause mean, and why is it proposed?
///
/// Made by `suggest`, shown to the person who confirms it; none of it is ever on a page of the site.
package clausebook.reading;
