package clausebook.desk.form;

import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.journal.Version;
import clausebook.desk.page.Desk;
import clausebook.desk.save.ContentForms;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import clausebook.write.ContentText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What the pages with forms share.
///
/// @param shared what all pages work with
public record FormDesk(Desk shared, Work work) {

    Words words() {
        return shared.sheets().words();
    }

    /// Empty while the content has never been sound.
    Optional<Guide> guide() {
        return shared.site().now().guide();
    }

    /// The edition that some names lead to: council, policy and edition behind the kind of thing.
    Optional<EditionGuide> edition(List<String> names) {
        if (names.size() < 3) {
            return Optional.empty();
        }
        String file = "councils/" + String.join("/", names.subList(0, 3)) + ".yaml";
        return guide().stream().flatMap(Guide::policies).flatMap(policy -> policy.editions().stream())
                .filter(edition -> ("councils/" + edition.policy().id() + "/" + edition.id().slug() + ".yaml")
                        .equals(file))
                .findFirst();
    }

    /// What can be named in a form for some thing.
    Optional<Named> named(List<String> names) {
        ClauseNames called = new ClauseNames(words());
        return guide().map(guide -> new Named(guide, edition(names), called::name));
    }

    /// What a version of a file says; empty where it can't be read. A council has no paragraphs of papers until it
    /// writes one.
    static Optional<YamlValue> value(Saving.Seen seen) {
        if (seen.bytes().isEmpty() && seen.path().endsWith("/papers.yaml")) {
            return Optional.of(new YamlValue.Fields(List.of()));
        }
        return seen.bytes().flatMap(bytes -> ContentText.read(seen.path(), bytes, new Problems()))
                .map(ContentText::value);
    }

    /// A file as a form was filled from it; empty where nobody knows that version.
    Optional<Saving.Seen> seen(String file, String base) throws IOException {
        if (base.equals(Version.NONE.hash())) {
            return Optional.of(work.saving().seen(file, Version.NONE));
        }
        Optional<Version> version = Version.parse(base).filter(work.journal().kept()::has);
        return version.isEmpty() ? Optional.empty() : Optional.of(work.saving().seen(file, version.get()));
    }

    /// The version that a request is about: the one that its form was filled from, else the one of now.
    Saving.Seen seen(Request asked, String file) throws MalformedRequest, IOException {
        return asked.method() == Method.POST
                ? seen(file, asked.form().text("base")).orElseThrow(() -> new MalformedRequest("no version"))
                : work.saving().see(file);
    }

    /// Saves edits of a file, or makes it where it is not there yet.
    ///
    /// @param empty what a file of its kind holds without entries
    Outcome save(Saving.Seen seen, List<YamlEdit> edits, String empty, String done) throws IOException {
        if (seen.bytes().isPresent()) {
            return work.saving().save(seen, edits, done);
        }
        Problems problems = new Problems();
        Optional<byte[]> bytes = ContentText.read(seen.path(), empty.getBytes(StandardCharsets.UTF_8), problems)
                .flatMap(text -> text.with(edits, ContentForms.of(seen.path()).orElseThrow(), problems))
                .map(ContentText::bytes);
        return bytes.isPresent()
                ? work.saving().make(seen, bytes.get(), done)
                : new Outcome.Refused(problems.inOrder());
    }

    /// The step that was taken last, for its way back.
    FormSheet.Done done(String number) {
        boolean known = number.matches("[0-9]{1,9}");
        return known
                ? work.journal().steps().of(Integer.parseInt(number))
                        .map(step -> new FormSheet.Done(step.words(), number)).orElse(new FormSheet.Done("", ""))
                : new FormSheet.Done("", "");
    }
}
