package clausebook.check;

import clausebook.check.value.Languages;
import clausebook.check.value.Links;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Site;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftSite;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks `site.yaml`.
final class SiteCheck {

    private static final Pattern ADDRESS = Pattern.compile("https?://[a-zA-Z0-9.-]+(:\\d+)?(/[a-zA-Z0-9._~-]+)*/");

    private SiteCheck() {}

    static Site check(DraftSite draft, Values values, Problems problems) {
        Languages.check(draft.language(), problems);
        Optional<SourceText> address = draft.address().flatMap(Read::known);
        address.filter(written -> !ADDRESS.matcher(written.words()).matches())
                .ifPresent(written -> problems.add(ProblemCode.BAD_ADDRESS, written.start(),
                        Quoted.of(written.words()) + " is no address of a site",
                        "the site map and feeds are made from it",
                        "write it as https://www.anytown.gov.uk/policies/, with a / at its end"));
        Links.check(draft.contact().flatMap(DraftSite.Contact::form), problems);
        Links.check(draft.licence().flatMap(DraftSite.Licence::link), problems);
        return new Site(Written.words(draft.title()), Written.words(draft.language()), address.map(SourceText::words),
                draft.contact().map(SiteCheck::contact),
                draft.statement().flatMap(statement -> values.day(statement.reviewed())),
                draft.licence().map(licence -> new Site.Licence(Written.words(licence.name()),
                        Written.words(licence.link()))),
                values.questions(draft.common()));
    }

    private static Site.Contact contact(DraftSite.Contact draft) {
        return new Site.Contact(Written.words(draft.name()), Written.words(draft.email()), Written.words(draft.phone()),
                Written.words(draft.form()));
    }
}
