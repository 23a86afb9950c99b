/// What does a policy say, and what did each of its editions say?
///
/// `PolicyGuide` → the page of its leading edition, one for each edition, and which held when.
package clausebook.render.page.policy;
