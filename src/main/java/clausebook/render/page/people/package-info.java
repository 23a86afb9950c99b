/// Who is bound, and whose task is it?
///
/// Audiences and roles → what each policy asks of them.
package clausebook.render.page.people;
