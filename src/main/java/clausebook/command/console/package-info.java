/// What does a run say?
///
/// Problems, counts, reviews and next steps → lines on the terminal.
package clausebook.command.console;
