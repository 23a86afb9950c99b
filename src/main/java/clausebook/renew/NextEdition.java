package clausebook.renew;

import java.util.Optional;

/// Makes the text of the next edition out of an edition: the same clauses, other facts.
public final class NextEdition {

    private NextEdition() {}

    /// What is known of the next edition.
    ///
    /// @param follows the slug of the newest edition so far
    /// @param by      who adopts it; told only together with a minute
    public record Facts(String label, String follows, Optional<String> adopted, Optional<String> by,
            Optional<String> minute, Optional<String> reviewDue) {}

    /// The text of the next edition: a draft that has all clauses, and nothing that was said of the old one alone.
    public static EditionText of(EditionText old, Facts facts) {
        EditionText text = old.with("label", YamlWords.of(facts.label()), "title").with("status", "draft", "language")
                .with("follows", YamlWords.of(facts.follows()), "wording");
        for (String gone : new String[] {"reconstructed", "dates", "adopted", "changes", "corrections"}) {
            text = text.without(gone);
        }
        if (facts.minute().isPresent()) {
            text = text.within("adopted", "minute", facts.minute().get(), "follows").within("adopted", "by",
                    facts.by().orElseThrow(), "follows");
        }
        if (facts.reviewDue().isPresent()) {
            text = text.within("dates", "review-due", facts.reviewDue().get(), "follows");
        }
        return facts.adopted().isPresent() ? text.within("dates", "adopted", facts.adopted().get(), "follows") : text;
    }
}
