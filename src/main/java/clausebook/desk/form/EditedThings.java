package clausebook.desk.form;

import clausebook.desk.save.ClausePath;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import clausebook.draft.DraftSection;
import clausebook.draft.DraftSite;
import clausebook.draft.FileKind;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.Slug;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds what an address of the desk names: ids of things, never paths of files.
final class EditedThings {

    /// What the fields of a thing itself begin with.
    static final String ITSELF = "f";
    /// What the fields of why a clause changed begin with.
    static final String WHY = "why";
    private static final Form CLAUSE =
            Form.part(DraftClause.SHAPE.without("id", "items", "closing", "reading", "read"), "a clause");
    private static final Form SECTION = Form.part(
            DraftSection.SHAPE.without("id", "intro", "clauses", "closing", "sections"), "a section");
    private static final Form REASON = Form.part(DraftEdition.Change.SHAPE.without("fate", "into"), "a change");
    private static final Shape<?> EDITION =
            DraftEdition.Facts.SHAPE.without("sections", "changes", "tabled", "amendments");

    /// How many names an address of each kind has, the kind with them.
    private static final Map<String, Integer> LENGTHS = Map.of("site", 1, "council", 2, "papers", 2, "office", 3,
            "policy", 3, "entry", 3, "edition", 4, "clause", 5, "section", 5);

    private EditedThings() {}

    /// Empty where the names lead nowhere by their form alone; whether the thing is there, its file tells.
    static Optional<Edited> of(List<String> names) {
        boolean leads = !names.isEmpty() && names.stream().allMatch(Slug::is)
                && LENGTHS.getOrDefault(names.getFirst(), 0) == names.size();
        return leads ? found(names.getFirst(), String.join("/", names), names) : Optional.empty();
    }

    private static Optional<Edited> found(String kind, String address, List<String> names) {
        return switch (kind) {
            case "site" -> Optional.of(whole(address, "site.yaml", DraftSite.SHAPE));
            case "council" ->
                    Optional.of(whole(address, council(names), DraftCouncil.Facts.SHAPE.without("offices")));
            case "office" -> Optional.of(new Edited(address, council(names),
                    List.of(itself(Form.part(DraftCouncil.Office.SHAPE, "an office"),
                            at(YamlPath.of("offices", names.get(2)))))));
            case "papers" -> Optional.of(new Edited(address, "councils/" + names.get(1) + "/papers.yaml",
                    List.of(itself(FileKind.PAPERS, at(YamlPath.ROOT)))));
            case "policy" -> Optional.of(whole(address, folder(names) + "policy.yaml", DraftPolicy.Facts.SHAPE));
            case "edition" -> Optional.of(whole(address, edition(names), EDITION));
            case "clause" -> Optional.of(clause(address, names));
            case "section" -> Optional.of(new Edited(address, edition(names),
                    List.of(itself(SECTION, file -> ClausePath.of(file, names.get(4))))));
            default -> FileKind.vocabulary(names.get(1)).map(list -> entry(address, list, names.get(2)));
        };
    }

    private static Edited whole(String address, String file, Shape<?> shape) {
        return new Edited(address, file, List.of(itself(Form.part(shape, shape.name()), at(YamlPath.ROOT))));
    }

    private static Edited clause(String address, List<String> names) {
        String id = names.get(4);
        return new Edited(address, edition(names), List.of(itself(CLAUSE, file -> ClausePath.of(file, id)),
                new Edited.Part(WHY, REASON, at(YamlPath.of("changes", id)))));
    }

    private static Edited entry(String address, FileKind list, String id) {
        return new Edited(address, list.path(), List.of(itself(Form.part(list.entry().without("id"), list.schema()),
                file -> entry(file, id))));
    }

    private static Optional<YamlPath> entry(YamlValue file, String id) {
        if (file instanceof YamlValue.Items(List<YamlValue> values)) {
            for (int i = 0; i < values.size(); i++) {
                if (YamlPath.of("id").in(values.get(i)).equals(Optional.of(YamlValue.text(id)))) {
                    return Optional.of(YamlPath.ROOT.entry(i));
                }
            }
        }
        return Optional.empty();
    }

    private static Edited.Part itself(Form form, Function<YamlValue, Optional<YamlPath>> place) {
        return new Edited.Part(ITSELF, form, place);
    }

    private static Function<YamlValue, Optional<YamlPath>> at(YamlPath path) {
        return _ -> Optional.of(path);
    }

    private static String council(List<String> names) {
        return "councils/" + names.get(1) + "/council.yaml";
    }

    private static String folder(List<String> names) {
        return "councils/" + names.get(1) + "/" + names.get(2) + "/";
    }

    static String edition(List<String> names) {
        return folder(names) + names.get(3) + ".yaml";
    }
}
