/// How does a policy get from one year to the next at the desk?
///
/// A policy → its year as a list of tasks, each a form that runs a command of the command line on a copy of the
/// content; what it changed goes through the journal like every other save. `BesidePage` sets two years side by side
/// and asks for fates and reasons.
package clausebook.desk.year;
