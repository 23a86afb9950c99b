/// Which policies are there, and when are they due for review?
///
/// `Guide` → tables for an auditor.
package clausebook.render.page.register;
