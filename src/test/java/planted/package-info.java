/// Faults planted for `FloorsTest`: each breaks one floor, so that a rule that can't fail is noticed.
package planted;
