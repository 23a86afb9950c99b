package clausebook.check;

import clausebook.check.value.FormCheck;
import clausebook.check.value.Kept;
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

    private static final Kept<Site.Contact> CONTACT = Kept.of(Site.Contact.class, DraftSite.Contact.SHAPE);
    private static final Kept<Site.Licence> LICENCE = Kept.of(Site.Licence.class, DraftSite.Licence.SHAPE);

    private SiteCheck() {}

    static Site check(DraftSite draft, Values values, Problems problems) {
        Languages.check(draft.language(), problems);
        Optional<SourceText> address = draft.address().flatMap(Read::known);
        address.filter(written -> !ADDRESS.matcher(written.words()).matches())
                .ifPresent(written -> problems.add(ProblemCode.BAD_ADDRESS, written.start(),
                        Quoted.of(written.words()) + " is no address of a site",
                        "the site map and feeds are made from it",
                        "write it as https://www.anytown.gov.uk/policies/, with a / at its end"));
        address.filter(written -> draft.contact().isEmpty() && ADDRESS.matcher(written.words()).matches())
                .ifPresent(written -> problems.add(ProblemCode.CONTACT_MISSING, written.start(),
                        "the site has an address, and nobody is named to write to",
                        "the law on accessible websites asks for somebody whom readers can tell of a barrier",
                        "add contact: { name: the Clerk, email: clerk@anytown.gov.uk }, or a phone or a form"));
        draft.contact().ifPresent(contact -> Links.checkEmail(contact.email(), problems));
        FormCheck forms = new FormCheck(values, problems);
        return new Site(Written.words(draft.title()), Written.words(draft.language()), address.map(SourceText::words),
                draft.contact().map(contact -> CONTACT.from(contact, forms)),
                draft.statement().flatMap(statement -> values.day(statement.reviewed())),
                draft.licence().map(licence -> LICENCE.from(licence, forms)), values.questions(draft.common()));
    }
}
