/// How is the program called?
///
/// Arguments → exit code. One class a command; knows the command line and hands everything else to `pipeline`.
package clausebook.command;
