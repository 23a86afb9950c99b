/// What does each clause mean, says the clerk?
///
/// An edition with clauses that no person has read → one page a clause: the council's words, what is proposed and why,
/// fields to change it → the reading in the edition's file, confirmed by a person. The questions of its kind → one
/// page a question: which clause answers it and how, or that nothing does, with the day.
package clausebook.desk.reading;
