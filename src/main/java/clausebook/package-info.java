/// How is the program called?
///
/// Arguments in, exit code out. Knows the command line, the terminal and the clock; hands everything else to `build`.
package clausebook;
