package clausebook.desk.form;

import clausebook.desk.save.ContentForms;
import clausebook.diagnostic.Problems;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Thing;
import clausebook.load.ContentSource;
import clausebook.text.prose.Prose;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.write.ContentText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what points at a thing: every field that names it, and every text that mentions it.
final class Pointers {

    private static final Map<String, Set<Thing>> NAMED_BY = Map.of("topics", EnumSet.of(Thing.TOPIC), "questions",
            EnumSet.of(Thing.QUESTION), "roles", EnumSet.of(Thing.ROLE, Thing.BEARER), "instruments",
            EnumSet.of(Thing.INSTRUMENT), "audiences", EnumSet.of(Thing.AUDIENCE, Thing.BEARER), "moments",
            EnumSet.of(Thing.MOMENT), "policy-kinds", EnumSet.of(Thing.POLICY_KIND));
    /// Fields whose entries are called by the id of a thing.
    private static final Map<String, String> KEYS = Map.of("answers", "questions", "offices", "roles");

    private final Edited to;
    private final Set<Thing> things;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> found = new LinkedHashSet<>();

    private Pointers(Edited to) {
        this.to = to;
        String id = to.names().getLast();
        boolean clause = to.kind().equals("clause");
        things = clause ? EnumSet.of(Thing.CLAUSE, Thing.CLAUSE_ANYWHERE) : NAMED_BY.getOrDefault(list(), Set.of());
        ids.add(id);
        switch (list()) {
            case "roles" -> ids.add("role:" + id);
            case "instruments" -> ids.add("instrument:" + id);
            case "terms" -> ids.add("term:" + id);
            default -> {
                // named by its id alone
            }
        }
        if (clause) {
            ids.add(to.names().get(0) + "/" + to.names().get(1) + "#" + id);
        }
    }

    private String list() {
        return to.kind().equals("entry") ? to.names().getFirst() : "";
    }

    /// The addresses of the things that point at it, behind the name of the page on which they are changed.
    static List<String> to(Edited to, ContentSource content) throws IOException {
        Pointers pointers = new Pointers(to);
        for (String path : content.list().stream().map(ContentSource.Found::path).collect(Collectors.toList())) {
            Optional<Form> form = ContentForms.of(path);
            Optional<YamlValue> value = form.isEmpty() || path.endsWith(".intake.yaml")
                    ? Optional.empty()
                    : ContentText.read(path, content.read(path), new Problems()).map(ContentText::value);
            value.ifPresent(file -> pointers.walk(form.get(), file, YamlPath.ROOT, new At(path, file)));
        }
        pointers.found.remove(to.address());
        return List.copyOf(pointers.found);
    }

    /// A file that is searched.
    private record At(String path, YamlValue file) {}

    private void walk(Form form, YamlValue value, YamlPath path, At at) {
        switch (form) {
            case Form.Part(var shape, var _) when value instanceof YamlValue.Fields(var fields) -> fields.forEach(
                    field -> shape.get().find(field.name()).ifPresent(known -> field(known, field, path, at)));
            case Form.Short(var shape, var _) when value instanceof YamlValue.Fields(var fields) -> fields.forEach(
                    field -> shape.get().find(field.name()).ifPresent(known -> field(known, field, path, at)));
            case Form.Many(Form each) when value instanceof YamlValue.Items(var values) -> {
                for (int i = 0; i < values.size(); i++) {
                    walk(each, values.get(i), path.entry(i), at);
                }
            }
            case Form.Named(Form each) when value instanceof YamlValue.Fields(var fields) ->
                    fields.forEach(field -> walk(each, field.value(), path.field(field.name()), at));
            case Form.NameOf(Thing thing) when value instanceof YamlValue.Text(String words) -> {
                if (things.contains(thing) && ids.contains(words.strip()) && isNear(at)) {
                    found.add(address(at, path));
                }
            }
            case Form.Text text when text.hasLines() && value instanceof YamlValue.Text(String words) -> {
                if (Prose.mentionsIn(words).stream().anyMatch(mention -> isMeant(mention.target(), at))) {
                    found.add(address(at, path));
                }
            }
            default -> {
                // it names nothing
            }
        }
    }

    private void field(Field known, YamlValue.Field field, YamlPath path, At at) {
        boolean keyed = KEYS.containsKey(known.name()) && KEYS.get(known.name()).equals(list())
                && field.value() instanceof YamlValue.Fields(var entries)
                && entries.stream().anyMatch(entry -> ids.contains(entry.name()));
        if (keyed) {
            found.add(address(at, path.field(field.name())));
        }
        walk(known.form(), field.value(), path.field(field.name()), at);
    }

    private boolean isMeant(String target, At at) {
        return ids.contains(target) && (target.indexOf(':') > 0 || target.indexOf('#') > 0
                || to.kind().equals("clause") && isNear(at));
    }

    /// Within a policy, clauses are named by their ids alone; an older edition keeps its words.
    private boolean isNear(At at) {
        return !to.kind().equals("clause") || at.path().equals(to.file());
    }

    /// The nearest thing with a form of its own that holds a value.
    private static String address(At at, YamlPath path) {
        List<String> parts = List.of(at.path().replace(".yaml", "").split("/"));
        return switch (parts.getFirst()) {
            case "councils" -> ofCouncil(at, path, parts);
            case "vocabulary" -> id(at, path).map(id -> "entry/" + parts.get(1) + "/" + id)
                    .orElse("entry/" + parts.get(1));
            default -> "site";
        };
    }

    private static String ofCouncil(At at, YamlPath path, List<String> parts) {
        if (parts.size() == 3) {
            return (parts.getLast().equals("papers") ? "papers/" : "council/") + parts.get(1);
        }
        return parts.getLast().equals("policy")
                ? String.join("/", "policy", parts.get(1), parts.get(2))
                : id(at, path).map(id -> "clause/" + below(parts) + "/" + id).orElse("edition/" + below(parts));
    }

    private static String below(List<String> parts) {
        return String.join("/", parts.subList(1, parts.size()));
    }

    /// The id of the innermost clause or entry on the way to a value.
    private static Optional<String> id(At at, YamlPath path) {
        List<YamlPath.Step> steps = path.steps();
        boolean sections = steps.getFirst().equals(new YamlPath.Name("sections"));
        boolean entry = steps.getFirst() instanceof YamlPath.Index;
        for (int i = steps.size(); i > (sections ? 2 : 0) && (sections || entry); i--) {
            Optional<String> id = new YamlPath(steps.subList(0, i)).field("id").in(at.file())
                    .map(value -> value instanceof YamlValue.Text(String words) ? words : "");
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }
}
