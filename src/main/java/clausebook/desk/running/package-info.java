/// Which desks are open, here and elsewhere?
///
/// A folder → the address of the desk that has it open on this computer, or the name of another computer that has.
package clausebook.desk.running;
