package clausebook.check.edition;

import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Amendment;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Role;
import clausebook.corpus.Worded;
import clausebook.draft.DraftEdition;
import clausebook.text.Read;
import java.util.List;
import java.util.Optional;

/// Takes over what was tabled and what was moved at the meeting. The forms of its fields are checked beside it.
record TablingCheck(Values values, PolicyId policy) {

    private static final String ROLE = "role:";

    Edition.Tabling check(DraftEdition.Facts facts) {
        List<Amendment> amendments =
                facts.amendments().stream().flatMap(written -> amendment(written).stream()).toList();
        return new Edition.Tabling(facts.tabled().flatMap(TablingCheck::tabled), amendments);
    }

    private static Optional<Edition.Tabled> tabled(DraftEdition.Tabled written) {
        return written.sha256().known().map(hash -> new Edition.Tabled(hash.words(),
                PartialDate.parse(Written.words(written.on())), hash.start()));
    }

    private Optional<Amendment> amendment(DraftEdition.Amendment written) {
        return Worded.find(Amendment.Result.class, Written.words(written.result()))
                .map(result -> new Amendment(new ClauseId(policy, Written.words(written.clause())),
                        written.by().flatMap(this::role), result, Written.words(written.minute()),
                        written.was().flatMap(Read::known), written.text().flatMap(Read::known)));
    }

    private Optional<Role> role(Read written) {
        String name = Written.words(written);
        return values.vocabulary().roles()
                .find(name.startsWith(ROLE) ? name.substring(ROLE.length()) : name);
    }
}
