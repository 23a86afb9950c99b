/// What does a run say, and what is it told?
///
/// Problems, counts, reviews and next steps → lines on the terminal; arguments as a terminal passes them → as they were
/// typed.
package clausebook.command.console;
