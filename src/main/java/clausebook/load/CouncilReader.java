package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads `council.yaml` and `policy.yaml`.
final class CouncilReader {

    private final ContentFiles files;
    private final Problems problems;

    CouncilReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    DraftCouncil read(String slug, List<DraftPolicy> policies) {
        String path = "councils/" + slug + "/council.yaml";
        Optional<YamlNode> node = files.required(path, "it holds the council's name and kind");
        Location at = files.start(path);
        return new DraftCouncil(new SourceText(slug, at, true), read(node, at, "council.yaml", this::facts), policies);
    }

    DraftPolicy policy(String council, String slug, List<DraftEdition> editions) {
        String path = "councils/" + council + "/" + slug + "/policy.yaml";
        Optional<YamlNode> node = files.required(path, "it holds the policy's title and kind");
        Location at = files.start(path);
        return new DraftPolicy(new SourceText(slug, at, true),
                read(node, at, "policy.yaml", CouncilReader::policyFacts), editions);
    }

    private <T> T read(Optional<YamlNode> node, Location at, String what, Function<Fields, T> reader) {
        Fields fields =
                node.map(found -> Fields.of(found, what, problems)).orElseGet(() -> Fields.nothing(at, what, problems));
        T read = reader.apply(fields);
        fields.finish();
        return read;
    }

    private static DraftPolicy.Facts policyFacts(Fields fields) {
        return new DraftPolicy.Facts(fields.text("kind"), fields.text("title"));
    }

    private DraftCouncil.Facts facts(Fields fields) {
        return new DraftCouncil.Facts(fields.optional("name"), fields.text("called"), fields.text("kind"),
                fields.text("nation"), fields.texts("languages"), fields.optional("website"), fields.texts("words"),
                fields.map("offices", this::office));
    }

    private DraftCouncil.Office office(YamlNode node) {
        Fields fields = Fields.of(node, "an office", problems);
        DraftCouncil.Office office =
                new DraftCouncil.Office(fields.texts("names"), fields.optional("phone"), fields.optional("email"));
        fields.finish();
        return office;
    }
}
