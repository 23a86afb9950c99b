package clausebook.check.line;

import clausebook.check.line.LineForce.Weakening;
import clausebook.corpus.Audience;
import clausebook.corpus.Entry;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Vocabulary;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds the people whom a checklist line names against those whom its rule names or binds.
final class LinePeople {

    private final Vocabulary vocabulary;
    private final ForceWords language;

    LinePeople(Vocabulary vocabulary, ForceWords language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /// What is wrong with the people; empty where nothing is.
    Optional<Weakening> fault(NormalWords line, NormalWords says, NormalWords own, Rule rule) {
        Set<Entry> named = named(line);
        Set<Entry> strange = without(without(named, named(own)), rule.who());
        Set<Entry> lost = without(without(named(says), named), rule.who());
        Set<Entry> some = new LinkedHashSet<>(without(named, named(own)));
        some.retainAll(rule.who());
        if (!strange.isEmpty()) {
            return Optional.of(new Weakening("it names " + name(strange) + ", whom the rule does not name",
                    "name the people of the rule, or nobody"));
        }
        if (!lost.isEmpty()) {
            return Optional.of(new Weakening("it leaves out " + name(lost), "name everybody whom the rule names"));
        }
        return some.isEmpty() || some.containsAll(rule.who())
                ? Optional.empty()
                : Optional.of(new Weakening("it names " + name(some) + ", and the rule binds others too",
                        "name all whom it binds, or nobody"));
    }

    private static Set<Entry> without(Set<Entry> all, Collection<? extends Entry> others) {
        Set<Entry> left = new LinkedHashSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static String name(Set<Entry> people) {
        return "\"" + people.iterator().next().name() + "\"";
    }

    private Set<Entry> named(NormalWords line) {
        List<String> words = line.words().stream().map(language.likeness()::singular).toList();
        Set<Entry> named = new LinkedHashSet<>();
        vocabulary.audiences().all().stream()
                .filter(audience -> called(audience).stream().anyMatch(name -> isIn(words, name))).forEach(named::add);
        vocabulary.roles().all().stream().filter(role -> called(role).stream().anyMatch(name -> isIn(words, name)))
                .forEach(named::add);
        return named;
    }

    private static boolean isIn(List<String> words, List<String> name) {
        return !name.isEmpty() && Collections.indexOfSubList(words, name) >= 0;
    }

    private List<List<String>> called(Audience audience) {
        List<String> names = new ArrayList<>(audience.words());
        names.add(audience.name());
        return names.stream().map(this::words).toList();
    }

    /// The council itself is whose policy it is: it is named everywhere.
    private List<List<String>> called(Role role) {
        List<String> names = new ArrayList<>(role.names());
        names.add(role.name());
        return names.stream().map(this::words).filter(name -> !isCouncil(name)).toList();
    }

    private boolean isCouncil(List<String> name) {
        boolean article = !name.isEmpty() && language.likeness().isArticle(name.getFirst());
        return language.likeness().council().contains(String.join(" ", article ? name.subList(1, name.size()) : name));
    }

    private List<String> words(String name) {
        return NormalWords.of(language, name).words().stream().map(language.likeness()::singular).toList();
    }
}
