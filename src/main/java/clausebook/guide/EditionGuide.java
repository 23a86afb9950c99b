package clausebook.guide;

import clausebook.corpus.Audience;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Council;
import clausebook.corpus.Edition;
import clausebook.corpus.EditionId;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Policy;
import clausebook.corpus.Status;
import clausebook.corpus.Transcript;
import clausebook.corpus.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An edition as it stands on the day of the build.
public final class EditionGuide {

    private final Council council;
    private final Policy policy;
    private final Edition edition;
    private final Standing standing;
    private final boolean leading;
    private final Optional<LocalDate> reviewDue;
    private final Map<ClauseId, PlacedClause> byId = new HashMap<>();
    private List<PlacedClause> clauses = List.of();
    private List<PlacedClause> roots = List.of();
    private List<PlacedClause> unread = List.of();

    /// @param reviewDue the last day on which a review is in time, where dates or a period tell
    public EditionGuide(Council council, Policy policy, Edition edition, Standing standing, boolean leading,
            Optional<LocalDate> reviewDue) {
        this.council = council;
        this.policy = policy;
        this.edition = edition;
        this.standing = standing;
        this.leading = leading;
        this.reviewDue = reviewDue;
    }

    /// Called once, while the guide is made: the clauses point back at their edition.
    public void fill(List<PlacedClause> placed) {
        if (!clauses.isEmpty()) {
            throw new IllegalStateException("filled already: " + edition.id());
        }
        clauses = List.copyOf(placed);
        roots = clauses.stream().filter(clause -> clause.parent().isEmpty()).toList();
        unread = roots.stream().filter(clause -> !clause.isRead()).toList();
        clauses.forEach(clause -> byId.put(clause.id(), clause));
    }

    /// The council whose edition it is.
    public Council council() {
        return council;
    }

    /// What the council was called in full when the edition began, as far as dates tell.
    public String councilName() {
        return start().map(council::fullName).orElse(council.fullName());
    }

    /// The policy whose edition it is.
    public Policy policy() {
        return policy;
    }

    /// The edition as meant.
    public Edition edition() {
        return edition;
    }

    /// The file of the content that it stands in.
    public String file() {
        return edition.at().file();
    }

    /// Policy and slug.
    public EditionId id() {
        return edition.id();
    }

    /// What the council calls it.
    public String title() {
        return edition.title();
    }

    /// Its label, exactly as printed.
    public String label() {
        return edition.label();
    }

    /// The language of its words.
    public String language() {
        return edition.language();
    }

    /// The council's own word for how it stands.
    public Status status() {
        return edition.status();
    }

    /// Whose words its text is in.
    public Wording wording() {
        return edition.wording();
    }

    /// Its dates, as far as known.
    public Edition.Dates dates() {
        return edition.dates();
    }

    /// Who adopted it; empty where nobody is named.
    public Optional<Edition.Adoption> adoption() {
        return edition.adoption();
    }

    /// Whom it covers; empty where it does not say.
    public List<Audience> covers() {
        return edition.covers();
    }

    /// Whom it says it does not cover.
    public List<Edition.NotCovered> notCovered() {
        return edition.notCovered();
    }

    /// How often and by whom it is reviewed; empty where it does not say.
    public Optional<Edition.Review> review() {
        return edition.review();
    }

    /// True for a text that was put together from what came later.
    public boolean isReconstructed() {
        return edition.reconstructed().isPresent();
    }

    /// What was laid before the meeting, and what was moved there.
    public Edition.Tabling tabling() {
        return edition.tabling();
    }

    /// The checksum of its text.
    public String checksum() {
        return Transcript.checksum(edition);
    }

    /// How it stands on the day of the build.
    public Standing standing() {
        return standing;
    }

    /// True where it speaks for its policy.
    public boolean leading() {
        return leading;
    }

    /// The day by which it should be reviewed; empty where nothing tells.
    public Optional<LocalDate> reviewDue() {
        return reviewDue;
    }

    /// When it began, as far as known.
    public Optional<PartialDate> start() {
        return dates().start();
    }

    /// Every clause, item, lead-in and closing line, in reading order.
    public List<PlacedClause> clauses() {
        return clauses;
    }

    /// All but items and what stands in a clause: what is read as one.
    public List<PlacedClause> roots() {
        return roots;
    }

    /// Those of them that nobody has read, in reading order.
    public List<PlacedClause> unread() {
        return unread;
    }

    /// The clause of an id in this edition.
    public Optional<PlacedClause> find(ClauseId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
