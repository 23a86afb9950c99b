/// How does the site leave the desk?
///
/// The site as it stands → what would change in the published one, and, when the clerk says so, the folder and its zip.
package clausebook.desk.publish;
