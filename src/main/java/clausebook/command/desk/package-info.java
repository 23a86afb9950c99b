/// How are the desk and the preview opened?
///
/// Arguments → a desk that is open until nobody uses it, its address on the first line of the output.
package clausebook.command.desk;
