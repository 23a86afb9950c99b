/// What fields does each record of the content have, and what is known of each?
///
/// The means to declare them: a record's `Shape` lists its `Field`s once, each with its form, its meaning and whether
/// it is needed. The declarations stand with the records in `draft`. Reading, writing, JSON Schemas and the handbook's
/// content reference follow from them.
package clausebook.field;
