package clausebook.suggest;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Role;
import clausebook.corpus.Vocabulary;
import clausebook.suggest.KnownNames.Found;
import java.util.List;

/// Finds those whom a text names among the people and offices that are known; nobody is guessed.
final class Bearers {

    private final KnownNames<Bearer> names;

    Bearers(Vocabulary vocabulary, SuggestWords language) {
        this.names = new KnownNames<>(language);
        for (Audience audience : vocabulary.audiences().whole()) {
            names.add(audience.name(), audience);
            audience.words().forEach(name -> names.add(name, audience));
        }
        for (Role role : vocabulary.roles().whole()) {
            names.add(role.name(), role);
            role.names().forEach(name -> names.add(name, role));
        }
    }

    /// In the order of the text, each once; the longer of two names that overlap. Empty where it names nobody.
    List<Bearer> in(String text) {
        return names.in(text).stream().map(Found::entry).distinct().toList();
    }

    /// The offices among them.
    List<Role> offices(String text) {
        return in(text).stream().filter(Role.class::isInstance).map(Role.class::cast).toList();
    }
}
