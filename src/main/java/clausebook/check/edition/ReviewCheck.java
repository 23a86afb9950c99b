package clausebook.check.edition;

import clausebook.check.value.Values;
import clausebook.corpus.Edition;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftEdition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks how often an edition is to be reviewed.
final class ReviewCheck {

    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d?) (year|month)s?");

    private ReviewCheck() {}

    static Optional<Edition.Review> check(DraftEdition.Review draft, Values values, Problems problems) {
        Matcher period = PERIOD.matcher(draft.every().words());
        if (!period.matches()) {
            if (!draft.every().words().isEmpty()) {
                problems.add(ProblemCode.BAD_DATE, draft.every().start(),
                        Quoted.of(draft.every().words()) + " is no period", "the next review is reckoned from it",
                        "write it as 1 year, 4 years or 6 months");
            }
            return Optional.empty();
        }
        int months = Integer.parseInt(period.group(1)) * (period.group(2).equals("year") ? 12 : 1);
        return Optional.of(new Edition.Review(months, values.roles(draft.by())));
    }
}
