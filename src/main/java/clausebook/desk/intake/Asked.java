package clausebook.desk.intake;

import clausebook.address.Reserved;
import clausebook.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a clerk says of a document.
///
/// @param council folder of a council that is there; empty for a new one
/// @param name    of a new council
/// @param policy  folder of a policy that is there; empty for a new one
/// @param title   of a new policy
/// @param kind    of a new policy; no id of one where there is none that fits
/// @param edition what the edition is to be called
/// @param status  what the council says of it; empty where she does not know
/// @param changes what becomes of tracked changes
/// @param covers  ids of those whom it binds; none where she does not say
record Asked(String council, String name, String policy, String title, String kind, String edition, String status,
        String changes, List<String> covers) {

    /// What stands before an audience in the name of a field.
    static final String COVERS = "covers.";

    Asked {
        covers = List.copyOf(covers);
    }

    static Asked of(SentForm sent) {
        String[] known = sent.text("policy").split("/", 2);
        boolean fresh = known.length < 2;
        return new Asked(fresh ? "" : known[0], sent.text("name"), fresh ? "" : known[1], sent.text("title"),
                sent.text("kind"), sent.text("edition"), sent.text("status"), sent.text("changes"),
                sent.fields().keySet().stream().filter(name -> name.startsWith(COVERS))
                        .map(name -> name.substring(COVERS.length())).filter(Slug::is).sorted().toList());
    }

    /// The folder of the council.
    String councilFolder() {
        return council.isEmpty() ? Slug.of(name) : council;
    }

    /// The folder of the policy.
    String policyFolder() {
        return policy.isEmpty() ? Slug.of(title) : policy;
    }

    /// The file of the edition, without its ending.
    String editionFile() {
        return Slug.of(edition);
    }

    /// As in an address of the desk.
    String address() {
        return councilFolder() + "/" + policyFolder() + "/" + editionFile();
    }

    /// Names of fields that are missing or can't be used.
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        add(missing, "name", councilFolder(), Reserved.FOR_COUNCILS);
        add(missing, "title", policyFolder(), Reserved.FOR_POLICIES);
        if (policy.isEmpty() && kind.isEmpty()) {
            missing.add("kind");
        }
        add(missing, "edition", editionFile(), Reserved.FOR_EDITIONS);
        return missing;
    }

    private static void add(List<String> missing, String field, String folder, Set<String> reserved) {
        if (!Slug.is(folder) || reserved.contains(folder)) {
            missing.add(field);
        }
    }

    /// As on the command line.
    List<String> options() {
        List<String> options = new ArrayList<>(List.of("--council", councilFolder(), "--policy", policyFolder(),
                "--edition", editionFile()));
        if (policy.isEmpty()) {
            options.addAll(List.of("--kind", Slug.is(kind) ? kind : policyFolder(), "--topics-from-headings"));
        }
        if (council.isEmpty()) {
            options.addAll(List.of("--name", name));
        }
        if (!status.isEmpty()) {
            options.addAll(List.of("--status", status));
        }
        if (!changes.isEmpty()) {
            options.addAll(List.of("--changes", changes));
        }
        return options;
    }
}
