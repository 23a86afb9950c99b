/// What must I do here, and what must I not?
///
/// `Checklist` → lists by council and audience or by moment, and cards.
package clausebook.render.page.checklist;
