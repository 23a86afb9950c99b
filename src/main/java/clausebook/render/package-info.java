/// How does it look?
///
/// `Guide` + templates → `OutputTree`: a file for each page, drawn when its bytes are asked for. `Renderer` is the way
/// in. Below it `engine` draws, `part` holds what pages share, `page` has a room for each kind of page, `paper` those
/// for a meeting.
package clausebook.render;
