package clausebook.derive.change;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.guide.FactChange;
import clausebook.guide.FactChange.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares the facts of two editions.
final class EditionFacts {

    private final List<FactChange> changes = new ArrayList<>();

    private EditionFacts() {}

    static List<FactChange> between(Edition before, Edition after) {
        EditionFacts facts = new EditionFacts();
        facts.compare(Fact.TITLE, before.title(), after.title());
        facts.compare(Fact.STATUS, before.status().word(), after.status().word());
        facts.compare(Fact.WORDING, before.wording().word(), after.wording().word());
        facts.compare(Fact.ADOPTED, before.dates().adopted(), after.dates().adopted());
        facts.compare(Fact.ISSUED, before.dates().issued(), after.dates().issued());
        facts.compare(Fact.IN_FORCE, before.dates().inForce(), after.dates().inForce());
        facts.compare(Fact.REVIEW_DUE, before.dates().reviewDue(), after.dates().reviewDue());
        facts.compare(Fact.WITHDRAWN, before.dates().withdrawn(), after.dates().withdrawn());
        facts.compare(Fact.MINUTE, minute(before), minute(after));
        return List.copyOf(facts.changes);
    }

    private void compare(Fact fact, Optional<PartialDate> before, Optional<PartialDate> after) {
        compare(fact, before.map(PartialDate::toString).orElse(""), after.map(PartialDate::toString).orElse(""));
    }

    private void compare(Fact fact, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FactChange(fact, before, after));
        }
    }

    private static String minute(Edition edition) {
        return edition.adoption().map(Edition.Adoption::minute).orElse("");
    }
}
