package clausebook.corpus;

/// What kind of council it is.
public enum CouncilKind implements Worded {
    COMMUNITY, TOWN, PARISH, CITY, COUNTY, DISTRICT, UNITARY, UNKNOWN
}
