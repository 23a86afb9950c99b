package clausebook.export;

import clausebook.address.Address;
import clausebook.address.DataAddress;
import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Transcript;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.ReviewTime;
import clausebook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an auditor needs: `data/register.csv` and `.xlsx`, a line for each edition of each policy, and beside each
/// edition's page its words as `text.txt`, from which the register's checksum is made, and that checksum for the pages
/// of its clauses.
final class RegisterFiles {

    private static final List<String> COLUMNS = List.of("council", "policy", "title", "kind", "edition", "label",
            "status", "standing", "leading", "wording", "adopted", "adoptedBy", "minute", "minuteLink", "inForce",
            "withdrawn", "reviewDue", "review", "clauses", "unread", "sha256", "url", "textUrl");

    private RegisterFiles() {}

    static Stream<OutputFile> files(Guide guide) {
        Stream<OutputFile> register = TableFormat.files(DataAddress.REGISTER, COLUMNS,
                () -> editions(guide).map(edition -> line(guide, edition)));
        return Stream.concat(register, editions(guide).map(EditionGuide::edition).flatMap(RegisterFiles::texts));
    }

    private static Stream<OutputFile> texts(Edition edition) {
        String file = edition.at().file();
        return Stream.of(new OutputFile(DataAddress.text(edition.id()), file, () -> Transcript.of(edition)),
                new OutputFile(DataAddress.checksum(edition.id()), file, () -> script(edition)));
    }

    private static byte[] script(Edition edition) {
        return ("document.documentElement.dataset.sum = \"" + Transcript.checksum(edition) + "\";\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<EditionGuide> editions(Guide guide) {
        return guide.policies().flatMap(policy -> policy.editions().stream());
    }

    private static List<String> line(Guide guide, EditionGuide placed) {
        Edition edition = placed.edition();
        Edition.Dates dates = edition.dates();
        Edition.Adoption adoption = edition.adoption().orElse(new Edition.Adoption("", "", ""));
        String review = placed.leading() ? ReviewTime.of(placed, guide.date()).word() : "";
        return List.of(placed.council().id().slug(), placed.policy().id().slug(), edition.title(),
                placed.policy().kind().id(), edition.id().slug(), edition.label(), edition.status().word(),
                placed.standing().word(), String.valueOf(placed.leading()), edition.wording().word(),
                written(dates.adopted()), adoption.by(), adoption.minute(), adoption.link(), written(dates.inForce()),
                written(dates.withdrawn()), placed.reviewDue().map(Object::toString).orElse(""), review,
                String.valueOf(placed.roots().size()), String.valueOf(placed.unread().size()),
                Transcript.checksum(edition), Address.of(edition.id()), DataAddress.text(edition.id()));
    }

    private static String written(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }
}
