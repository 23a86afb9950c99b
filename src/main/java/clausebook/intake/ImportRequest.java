package clausebook.intake;

import clausebook.corpus.CouncilKind;
import clausebook.corpus.Nation;
import clausebook.corpus.Status;
import java.util.Optional;

/// What is to become of a document.
///
/// @param status as the council has it; empty where the document tells
/// @param after  the slug of the edition before; empty for the newest
/// @param range  the part of the document that is meant
/// @param headingTopics true where a kind of policy that is new takes its topics from the document's headings
public record ImportRequest(Target target, Naming naming, Optional<Status> status, Optional<String> after,
        Changes changes, Range range, boolean headingTopics) {

    /// Where it is to stand, each by its slug.
    public record Target(String council, String policy, String edition) {

        /// The path of its policy's folder from the content's root.
        public String folder() {
            return councilFolder() + "/" + policy;
        }

        /// The path of its council's folder from the content's root.
        public String councilFolder() {
            return "councils/" + council;
        }
    }

    /// What a council or policy is called that is not there yet.
    ///
    /// @param kind   of the policy
    /// @param name   of the council
    /// @param called its short name; empty for the same
    public record Naming(Optional<String> kind, Optional<String> name, Optional<String> called, CouncilKind councilKind,
            Nation nation) {}

    /// Which text of a file with tracked changes is meant.
    public enum Changes {
        ACCEPTED, BEFORE, BOTH
    }

    /// A part of a document: from one heading, and up to another.
    public record Range(Optional<String> from, Optional<String> to) {}
}
