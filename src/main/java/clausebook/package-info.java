/// Where does the program begin?
///
/// Arguments in, exit code out; the only place that reads the clock.
package clausebook;
