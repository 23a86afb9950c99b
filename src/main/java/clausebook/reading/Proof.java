package clausebook.reading;

/// The pattern that led to a proposal.
public enum Proof {
    /// "Staff must …", "you should not …": words of force said of people.
    ASKED,
    /// "The Harbour Master must …": of an office that is in no list, so that the duty would seem to be everybody's.
    UNKNOWN_OFFICE,
    /// "Comments must be approved": nobody is named.
    PASSIVE,
    /// "Do not …", "Never …", "Avoid …".
    FORBIDDEN_ORDER,
    /// "Read the terms": a verb that tells people what to do.
    ORDER,
    /// An item below "You must:".
    LEAD_IN,
    /// An item or clause below a heading such as "Don't".
    HEADING,
    /// "The council will …".
    PROMISE,
    /// "The Clerk is responsible for …", "it is the responsibility of managers to …".
    RESPONSIBLE,
    /// "Members may …".
    PERMITTED,
    /// "… is not permitted", "… is recommended".
    JUDGED,
    /// "Photographs may be taken": nobody is named.
    ALLOWED,
    /// No duty.
    SAID;

    /// True where what is to be done stands behind the words of force.
    public boolean isVerbFirst() {
        return this != PASSIVE && this != JUDGED && this != ALLOWED;
    }
}
