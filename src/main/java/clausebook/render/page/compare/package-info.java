/// Where do councils agree and differ?
///
/// `Comparison` → the matrix, topics at a glance, pairs of councils, gaps and disagreements.
package clausebook.render.page.compare;
