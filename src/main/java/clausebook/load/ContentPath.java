package clausebook.load;

import java.util.Optional;

/// What a file of the content is, told by its path alone.
sealed interface ContentPath {

    String path();

    /// `site.yaml`.
    record Site(String path) implements ContentPath {}

    /// `vocabulary/<list>.yaml`.
    record Vocabulary(String path, String list) implements ContentPath {}

    /// A JSON Schema, which is made by the tool.
    record Schema(String path) implements ContentPath {}

    /// A file of a council.
    sealed interface InCouncil extends ContentPath {
        String council();
    }

    /// `councils/<council>/council.yaml`.
    record Council(String path, String council) implements InCouncil {}

    /// `councils/<council>/<policy>/policy.yaml`.
    record Policy(String path, String council, String policy) implements InCouncil {}

    /// `councils/<council>/<policy>/<edition>.yaml`.
    record Edition(String path, String council, String policy, String edition) implements InCouncil {}

    /// `councils/<council>/<policy>/<edition>.lock.yaml`.
    record Lock(String path, String council, String policy, String edition) implements InCouncil {}

    /// `councils/<council>/papers.yaml`.
    record Papers(String path, String council) implements InCouncil {}

    /// `councils/<council>/<policy>/<edition>.intake.yaml`.
    record Intake(String path, String council, String policy, String edition) implements InCouncil {}

    /// A translation: known, but not read yet.
    record NotYet(String path, String what) implements ContentPath {}

    /// Empty for a file that has no place in the content.
    static Optional<ContentPath> of(String path) {
        String[] parts = path.split("/");
        return Optional.ofNullable(switch (parts.length) {
            case 1 -> path.equals("site.yaml") ? new Site(path) : null;
            case 2 -> inFolder(path, parts[0], parts[1]);
            case 3 -> parts[0].equals("councils") ? inCouncil(path, parts[1], parts[2]) : null;
            case 4 -> parts[0].equals("councils") ? inPolicy(path, parts[1], parts[2], parts[3]) : null;
            default -> null;
        });
    }

    private static ContentPath inFolder(String path, String folder, String name) {
        if (folder.equals("schema") && name.endsWith(".json")) {
            return new Schema(path);
        }
        return folder.equals("vocabulary") && name.endsWith(".yaml") ? new Vocabulary(path, withoutEnd(name)) : null;
    }

    private static ContentPath inCouncil(String path, String council, String name) {
        return switch (name) {
            case "council.yaml" -> new Council(path, council);
            case "papers.yaml" -> new Papers(path, council);
            default -> null;
        };
    }

    private static ContentPath inPolicy(String path, String council, String policy, String name) {
        if (name.equals("policy.yaml")) {
            return new Policy(path, council, policy);
        }
        if (name.endsWith(".lock.yaml")) {
            return new Lock(path, council, policy, name.substring(0, name.length() - ".lock.yaml".length()));
        }
        if (name.endsWith(".intake.yaml")) {
            return new Intake(path, council, policy, name.substring(0, name.length() - ".intake.yaml".length()));
        }
        if (name.matches(".*\\.[a-z]{2}\\.yaml")) {
            return new NotYet(path, "a translation");
        }
        boolean isEdition = name.endsWith(".yaml") && !name.equals("council.yaml");
        return isEdition ? new Edition(path, council, policy, withoutEnd(name)) : null;
    }

    private static String withoutEnd(String name) {
        return name.substring(0, name.length() - ".yaml".length());
    }
}
