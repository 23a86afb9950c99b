package clausebook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes sentences in the English of policies; more than half of the words that say something are made up.
final class Sentences {

    private static final List<String> VERBS =
            List.of("check", "keep", "share", "post", "record", "report", "read", "send", "use", "store", "publish",
                    "answer", "show", "write", "remove", "follow", "sign", "explain", "name", "protect");
    private static final List<String> NOUNS = List.of("account", "photo", "record", "message", "page", "comment",
            "device", "password", "meeting", "report", "website", "network", "picture", "policy", "post", "group",
            "file", "link", "address", "complaint");
    private static final List<String> ADJECTIVES = List.of("public", "private", "official", "personal", "new", "old",
            "open", "council", "written", "shared", "local", "online");
    private static final List<String> JOINTS = List.of("of the", "with the", "for each", "to the", "from any",
            "about a", "before the", "in the", "and the", "or the");
    private static final List<String> SUBJECTS = List.of("The council", "The service", "Each team", "The clerk",
            "The office", "A manager", "The committee", "Everyone");
    private static final List<String> GROUPS = List.of("team", "group", "unit", "board", "panel", "desk");
    private static final List<String> PREDICATES = List.of("keeps the", "looks after the", "answers for the",
            "has a list of the", "decides on the", "reads the", "gives advice on the", "is told about the",
            "checks the", "pays for the", "may see the", "can change the", "helps with the", "learns of the",
            "asks about the", "plans the", "tests the", "has to do with the", "can stop the", "owns the",
            "can lend the", "files the", "may do without the", "counts the");

    private final Random random;
    private final MadeUpWords made;

    Sentences(Random random, MadeUpWords made) {
        this.random = random;
        this.made = made;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    boolean inOneOf(int cases) {
        return random.nextInt(cases) == 0;
    }

    /// What is to be done, the verb first: "keep the public tandoc with the mirel page".
    String duty() {
        return one(VERBS) + " the " + thing() + " " + one(JOINTS) + " " + thing();
    }

    /// "a resident asks for the public tandoc".
    String condition() {
        return "a " + one(List.of("resident", "colleague", "councillor", "parent", "journalist")) + " asks for the "
                + thing();
    }

    /// A statement that sets no duty.
    String statement() {
        StringBuilder words =
                new StringBuilder(subject()).append(' ').append(one(PREDICATES)).append(' ').append(thing());
        for (int i = random.nextInt(3); i >= 0; i--) {
            words.append(' ').append(one(JOINTS)).append(' ').append(thing());
        }
        return words.append('.').toString();
    }

    /// Statements until there are about so many words.
    List<String> statements(int words) {
        List<String> statements = new ArrayList<>();
        for (int count = 0; count < words;) {
            String statement = statement();
            statements.add(statement);
            count += countWords(statement);
        }
        return statements;
    }

    /// A title: "Records of tandoc mirel".
    String title() {
        String noun = one(NOUNS);
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " of " + made.next() + " " + made.next();
    }

    /// What people type for a clause: "share mirel", "tandoc".
    String phrase() {
        return switch (random.nextInt(4)) {
            case 0 -> made.next();
            case 1 -> word(VERBS) + " " + word(NOUNS);
            case 2 -> made.next() + " " + word(NOUNS);
            default -> made.next() + " " + made.next();
        };
    }

    private String subject() {
        return inOneOf(2) ? one(SUBJECTS) : "The " + made.next() + " " + one(GROUPS);
    }

    private String thing() {
        return word(ADJECTIVES) + " " + word(NOUNS);
    }

    private String word(List<String> english) {
        return inOneOf(4) ? one(english) : made.next();
    }

    static int countWords(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
