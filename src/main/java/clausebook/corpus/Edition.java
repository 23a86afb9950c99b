package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The text of a policy at one point in time.
///
/// @param label         the name exactly as printed, or the file's name where there is none
/// @param follows       the edition before it, where an author says so
/// @param reconstructed why it had to be reconstructed; empty for a real edition
/// @param covers        whom it binds: the default of every rule's `who`; empty where the policy does not say
/// @param changes       what became of clauses of the edition before
/// @param answered      warnings that a person has answered
/// @param tabling       what was laid before the meeting, and what was moved there
/// @param frozen        true where it was adopted and a lock file holds its words fast
public record Edition(EditionId id, String title, String label, String language, Status status, Wording wording,
        Optional<String> follows, Optional<String> reconstructed, Dates dates, Optional<Adoption> adoption,
        Optional<Review> review, List<Audience> covers, List<NotCovered> notCovered, Source source,
        List<Section> sections, Map<ClauseId, Change> changes, List<Correction> corrections, List<Answered> answered,
        Tabling tabling, boolean frozen, Location at) {

    public Edition {
        covers = List.copyOf(covers);
        notCovered = List.copyOf(notCovered);
        sections = List.copyOf(sections);
        corrections = List.copyOf(corrections);
        answered = List.copyOf(answered);
    }

    /// What of it is published and compared: of clauses that nobody has read their number, title and text alone.
    public Edition published() {
        return clauses().allMatch(Clause::isRead)
                ? this
                : new Edition(id, title, label, language, status, wording, follows, reconstructed, dates, adoption,
                        review, covers, notCovered, source,
                        sections.stream().map(section -> section.with(Clause::published)).toList(), changes,
                        corrections, answered, tabling, frozen, at);
    }

    /// Every clause, item, lead-in and closing line, in reading order.
    public Stream<Clause> clauses() {
        List<Clause> all = new ArrayList<>();
        sections.forEach(section -> section.addTo(all));
        return all.stream();
    }

    /// Every section, those inside others too, in reading order.
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withInner);
    }

    /// The dates that are known.
    ///
    /// @param agreed the day on which the council said that what is shown here is right
    public record Dates(Optional<PartialDate> adopted, Optional<PartialDate> issued, Optional<PartialDate> inForce,
            Optional<PartialDate> reviewDue, Optional<PartialDate> withdrawn, Optional<PartialDate> agreed) {

        /// When it began to speak: in force, else adopted, else issued.
        public Optional<PartialDate> start() {
            return inForce.or(() -> adopted).or(() -> issued);
        }
    }

    /// Who adopted it; minute and link may be empty.
    public record Adoption(String by, String minute, String link) {}

    /// How often it is to be reviewed.
    public record Review(int everyMonths, List<Role> by) {

        public Review {
            by = List.copyOf(by);
        }
    }

    /// An audience the policy says it does not bind, the clause that says so, and where to look instead.
    public record NotCovered(Audience audience, Optional<ClauseId> clause, String instead) {}

    /// The document it was made from; what is not given is empty.
    ///
    /// @param sha256 of the document's file, in hexadecimal digits
    public record Source(String title, String document, Map<String, String> facts, String note, String link,
            Optional<PartialDate> seen, String sha256) {}

    /// What became of a clause of the edition before, or why there is a new one; the reason may be empty.
    ///
    /// @param fate     empty for a clause that is new
    /// @param material false where people need not be asked again whether they have read it; empty where nobody has
    ///                 said
    public record Change(Optional<Fate> fate, List<ClauseId> into, String reason, Optional<Boolean> material,
            Location at) {

        public Change {
            into = List.copyOf(into);
        }

        /// True where that became of it.
        public boolean is(Fate wanted) {
            return fate.filter(wanted::equals).isPresent();
        }

        /// True where the clause as it was is no more.
        public boolean leaves() {
            return fate.filter(Fate::leaves).isPresent();
        }

        /// True where the new edition has no clause of that id any more; one part of a split may keep it.
        public boolean takes(ClauseId id) {
            return leaves() && !keeps(id);
        }

        /// True where one part of a split has the id of the whole.
        public boolean keeps(ClauseId id) {
            return is(Fate.SPLIT_INTO) && into.contains(id);
        }

        /// True where people have to read it again: also where nobody has said that they need not.
        public boolean isMaterial() {
            return material.orElse(true);
        }
    }

    /// A person's answer to a warning; without a clause for the whole edition.
    ///
    /// @param guard the code of the problem, as it is printed
    public record Answered(Optional<ClauseId> clause, String guard, String why, Location at) {}

    /// What was laid before the meeting, and what was moved there.
    public record Tabling(Optional<Tabled> tabled, List<Amendment> amendments) {

        /// Nothing of it is known.
        public static final Tabling NONE = new Tabling(Optional.empty(), List.of());

        public Tabling {
            amendments = List.copyOf(amendments);
        }
    }

    /// The text that was laid before the meeting.
    ///
    /// @param sha256 the checksum of its transcript
    public record Tabled(String sha256, Optional<PartialDate> on, Location at) {}

    /// A mistake of ours in restating.
    public record Correction(ClauseId clause, PartialDate on, String was, String why) {}
}
