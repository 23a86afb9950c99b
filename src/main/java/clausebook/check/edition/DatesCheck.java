package clausebook.check.edition;

import clausebook.check.value.Doubt;
import clausebook.check.value.Values;
import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEdition;
import clausebook.text.Read;
import java.util.Optional;

/// Checks the dates of one edition: each is a date, and none contradicts another.
final class DatesCheck {

    private final Values values;
    private final Doubt doubt;
    private final Problems problems;

    DatesCheck(Values values, Doubt doubt, Problems problems) {
        this.values = values;
        this.doubt = doubt;
        this.problems = problems;
    }

    Edition.Dates check(Optional<DraftEdition.Dates> written, Optional<DraftEdition.Agreed> agreed) {
        DraftEdition.Dates draft = written.orElseGet(() -> new DraftEdition.Dates(Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        Edition.Dates dates = new Edition.Dates(date(draft.adopted()), date(draft.issued()), date(draft.inForce()),
                date(draft.reviewDue()), date(draft.withdrawn()),
                agreed.flatMap(said -> said.on().known()).flatMap(day -> PartialDate.parse(day.words())));
        checkOrder(dates.adopted(), dates.inForce(), draft.inForce(), "in-force", "adopted");
        checkOrder(dates.start(), dates.withdrawn(), draft.withdrawn(), "withdrawn", "the day it began");
        checkOrder(dates.start(), dates.reviewDue(), draft.reviewDue(), "review-due", "the day it began");
        return dates;
    }

    private Optional<PartialDate> date(Optional<Read> written) {
        Optional<PartialDate> date = written.flatMap(values::date);
        if (written.isPresent() && date.isEmpty()) {
            // the order of editions can't be told from a date that is none
            doubt.raise();
        }
        return date;
    }

    private void checkOrder(Optional<PartialDate> first, Optional<PartialDate> second, Optional<Read> written,
            String later, String earlier) {
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            problems.add(ProblemCode.DATES_OUT_OF_ORDER, written.orElseThrow().start(),
                    "\"" + later + "\" (" + second.get() + ") lies before " + earlier + " (" + first.get() + ")",
                    "these two can't both be true", "correct one of the two dates");
        }
    }
}
