package clausebook.guide;

import clausebook.corpus.Worded;

/// How an edition stands on the day of the build: the council's word for it, or what follows from a later edition.
public enum Standing implements Worded {
    IN_FORCE, NOT_YET_IN_FORCE, UNKNOWN, DRAFT, SUPERSEDED, WITHDRAWN, RECONSTRUCTED
}
