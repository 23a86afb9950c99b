/// What is here, and what is still missing?
///
/// The site as it stands → the councils, policies and editions of the folder, and what somebody still has to do, as a
/// list of links that ends.
package clausebook.desk.home;
