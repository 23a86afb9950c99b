/// How does each council answer one question?
///
/// `QuestionRow` → a page.
package clausebook.render.page.question;
