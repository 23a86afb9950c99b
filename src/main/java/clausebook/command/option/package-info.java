/// Which options and arguments do several commands share?
///
/// Words of the command line → folders, policies and requests; what is not there is wrong usage.
package clausebook.command.option;
