package clausebook.field;

/// What a field can name: an entry of a list of the vocabulary, or a part of the content.
public enum Thing {
    AUDIENCE, MOMENT, TOPIC, ROLE, INSTRUMENT, POLICY_KIND, QUESTION,
    /// An audience by its id, or a role as `role:id`.
    BEARER,
    /// An answer of the question at hand.
    ANSWER,
    /// A council by its folder.
    COUNCIL,
    /// An edition of the policy by its file.
    EDITION,
    /// A clause of the policy by its id.
    CLAUSE,
    /// A clause of any policy: `council/policy#clause`.
    CLAUSE_ANYWHERE,
    /// A Problem by its code.
    PROBLEM
}
