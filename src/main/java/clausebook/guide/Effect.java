package clausebook.guide;

import clausebook.corpus.Worded;

/// What a shift does to those who are bound: more is asked or less allowed, the reverse, the words alone don't tell, or
/// another duty took its place: one is new, one gone, and neither is the other made stronger or weaker.
public enum Effect implements Worded {
    STRONGER, WEAKER, UNCLEAR, NEW, GONE
}
