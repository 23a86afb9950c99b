/// What is a reader to do and not to do, and does a policy cover them at all?
///
/// Lines of a `Checklist` → lines under their signs, with the ways to whole checklists.
package clausebook.render.part.task;
