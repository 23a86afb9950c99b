package clausebook.corpus;

/// The part of the United Kingdom whose law a council is under.
public enum Nation implements Worded {
    ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND, UNKNOWN
}
