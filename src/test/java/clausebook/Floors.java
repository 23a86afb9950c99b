package clausebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The floors of the design for any root package, so that planted faults can be held against the very same rules.
final class Floors {

    private static final List<String> VERBS =
            List.of("load", "check", "link", "derive", "render", "index", "export", "publish", "renew", "write", "docx",
                    "schema", "intake", "suggest");
    /// Each noun imports only those before it.
    private static final List<String> NOUNS =
            List.of("character", "diagnostic", "output", "text", "likeness", "corpus", "force", "field", "draft",
                    "document", "address", "guide", "reading", "words", "paper");
    /// Who may know a library.
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("tools.jackson..", List.of("text")),
            Map.entry("com.vladsch..", List.of("text", "intake.markdown")),
            Map.entry("org.snakeyaml..", List.of("text")), Map.entry("freemarker..", List.of("render.engine")),
            Map.entry("org.apache.lucene..", List.of("index")), Map.entry("com.github.difflib..", List.of("derive")),
            Map.entry("io.nayuki..", List.of("render.part")),
            Map.entry("org.apache.poi..", List.of("docx")),
            Map.entry("org.apache.xmlbeans..", List.of("docx")),
            Map.entry("org.openxmlformats..", List.of("docx")),
            Map.entry("org.jsoup..", List.of("intake.html")),
            Map.entry("org.apache.pdfbox..", List.of("intake.pdf", "intake.census")),
            Map.entry("org.apache.fontbox..", List.of("intake.pdf")),
            Map.entry("com.sun.net.httpserver..", List.of("desk.door")));

    private final String root;

    Floors(String root) {
        this.root = root;
    }

    /// What the main classes, or planted ones, break; empty where all floors hold.
    List<String> broken() {
        JavaClasses classes = classes();
        List<String> broken = new ArrayList<>();
        for (ArchRule rule : rules()) {
            broken.addAll(rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails());
        }
        classes.forEach(found -> broken.addAll(kindsKnownBy(found)));
        return broken;
    }

    /// The kinds of page that a class knows beside the one that it is a part of. Only the list of them may know any;
    /// what two kinds show is a part.
    private List<String> kindsKnownBy(JavaClass found) {
        boolean list = found.getPackageName().equals(root + ".render.page");
        return list
                ? List.of()
                : found.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isKind(outermost(dependency.getTargetClass()))
                                && !outermost(dependency.getTargetClass()).equals(outermost(found)))
                        .map(Dependency::getDescription).toList();
    }

    private boolean isKind(JavaClass found) {
        return !found.isInterface() && found.isAssignableTo(root + ".render.part.PageKind");
    }

    private static JavaClass outermost(JavaClass found) {
        return found.getEnclosingClass().map(Floors::outermost).orElse(found);
    }

    private JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(root.equals("clausebook") ? new ImportOption.DoNotIncludeTests() : _ -> true)
                .importPackages(root);
    }

    /// True for a package of the program that holds what the verbs hand on.
    static boolean isNoun(String name) {
        return NOUNS.stream().anyMatch(noun -> (name + ".").startsWith("clausebook." + noun + "."));
    }

    /// Packages of which no floor is known, so that no rule would hold them.
    Set<String> strangers() {
        Set<String> strangers = new TreeSet<>();
        classes().forEach(found -> strangers.add(
                found.getPackageName().substring(root.length()).replaceFirst("^\\.", "").replaceFirst("\\..*", "")));
        strangers.removeAll(VERBS);
        strangers.removeAll(NOUNS);
        strangers.removeAll(Set.of("", "command", "pipeline", "desk"));
        return strangers;
    }

    private List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.add(slices().matching(root + ".index.(*)..").should().beFreeOfCycles());
        rules.add(slices().matching(root + ".render.(**)").should().beFreeOfCycles());
        rules.add(slices().matching(root + ".text.(*)..").should().notDependOnEachOther());
        rules.add(noClasses().that().resideInAPackage(root + ".text").should().dependOnClassesThat()
                .resideInAnyPackage(root + ".text.yaml..", root + ".text.prose.."));
        rules.add(slices().matching(root + ".render.page.(*)..").should().notDependOnEachOther());
        rules.add(noClasses().that().resideInAPackage(in("render.engine")).should().dependOnClassesThat()
                .resideInAnyPackage(all(List.of("render.part", "render.page", "render.paper"))));
        rules.add(noClasses().that().resideInAPackage(in("render.part")).should().dependOnClassesThat()
                .resideInAnyPackage(all(List.of("render.page", "render.paper"))));
        VERBS.forEach(verb -> rules.add(noClasses().that().resideInAPackage(in(verb)).should().dependOnClassesThat()
                .resideInAnyPackage(without(verb))));
        NOUNS.forEach(noun -> rules.add(noClasses().that().resideInAPackage(in(noun)).should().dependOnClassesThat()
                .resideInAnyPackage(above(noun))));
        LIBRARIES.forEach((library, homes) -> rules.add(noClasses().that().resideOutsideOfPackages(all(homes))
                .should().dependOnClassesThat().resideInAPackage(library)));
        rules.add(noClasses().that().resideInAnyPackage(all(VERBS)).or().resideInAnyPackage(all(NOUNS)).should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("pipeline"), in("desk"), in("command"), root, "picocli.."));
        rules.add(noClasses().should().dependOnClassesThat().resideOutsideOfPackages(known()));
        rules.add(noClasses().that().resideInAPackage(in("pipeline")).should().dependOnClassesThat()
                .resideInAnyPackage(in("desk"), in("command"), root, "picocli.."));
        rules.add(noClasses().that().resideInAPackage(in("desk")).should().dependOnClassesThat()
                .resideInAnyPackage(in("command"), root, "picocli.."));
        rules.add(slices().matching(root + ".desk.(*)..").should().beFreeOfCycles());
        return rules;
    }

    /// A library that is none of these has no home yet: it is given one above.
    private String[] known() {
        return Stream
                .of(LIBRARIES.keySet().stream(),
                        Stream.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", root + "..", "picocli.."))
                .flatMap(names -> names).toArray(String[]::new);
    }

    private String in(String name) {
        return root + "." + name + "..";
    }

    private String[] all(List<String> names) {
        return names.stream().map(this::in).toArray(String[]::new);
    }

    private String[] without(String verb) {
        return all(VERBS.stream().filter(other -> !other.equals(verb)).toList());
    }

    private String[] above(String noun) {
        List<String> higher = new ArrayList<>(NOUNS.subList(NOUNS.indexOf(noun) + 1, NOUNS.size()));
        higher.addAll(VERBS);
        return all(higher);
    }
}
