package clausebook.check.edition;

import clausebook.check.value.Values;
import clausebook.corpus.Edition;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftEdition;
import clausebook.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks how often an edition is to be reviewed.
final class ReviewCheck {

    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d?) (year|month)s?");

    private ReviewCheck() {}

    static Optional<Edition.Review> check(DraftEdition.Review draft, Values values, Problems problems) {
        return draft.every().known().flatMap(every -> months(every, problems))
                .map(months -> new Edition.Review(months, values.roles(draft.by())));
    }

    private static Optional<Integer> months(SourceText every, Problems problems) {
        Matcher period = PERIOD.matcher(every.words());
        if (!period.matches()) {
            problems.add(ProblemCode.BAD_DATE, every.start(), Quoted.of(every.words()) + " is no period",
                    "the next review is reckoned from it", "write it as 1 year, 4 years or 6 months");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(period.group(1)) * (period.group(2).equals("year") ? 12 : 1));
    }
}
