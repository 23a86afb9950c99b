package clausebook.guide;

import clausebook.corpus.Worded;

/// What a shift does to those who are bound: more is asked or less allowed, the reverse, or the words alone don't tell.
public enum Effect implements Worded {
    STRONGER, WEAKER, UNCLEAR
}
