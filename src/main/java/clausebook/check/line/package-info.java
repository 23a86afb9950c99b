/// Does a checklist line say what its rule says, and a printed word what its duty says?
///
/// A line and its rule, a printed phrase and its duty → nothing, or a problem.
package clausebook.check.line;
