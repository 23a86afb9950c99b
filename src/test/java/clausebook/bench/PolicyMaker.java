package clausebook.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes the sections of one policy's first edition.
final class PolicyMaker {

    private static final int SECTIONS = 8;
    private static final int EVERY_THIRD = 3;

    private final int clauses;
    private final Sentences sentences;
    private final MadeUpWords made;
    private final ClauseMaker clauseMaker;
    private final VocabularyFiles vocabulary;
    private final ClauseMaker.Around around;
    private final Set<String> ids = new HashSet<>();

    /// @param covers  audiences whom the policy binds
    /// @param foreign clauses of another policy that texts may point at
    PolicyMaker(int clauses, Random random, MadeUpWords made, VocabularyFiles vocabulary, List<String> covers,
            List<String> foreign) {
        this.clauses = clauses;
        this.sentences = new Sentences(random, made);
        this.made = made;
        this.vocabulary = vocabulary;
        this.clauseMaker = new ClauseMaker(sentences, vocabulary, random);
        this.around = new ClauseMaker.Around(covers, new ArrayList<>(), foreign);
    }

    Sentences sentences() {
        return sentences;
    }

    List<MadeSection> firstEdition() {
        List<MadeSection> sections = new ArrayList<>();
        for (int number = 1; number <= SECTIONS; number++) {
            int size = clauses * number / SECTIONS - clauses * (number - 1) / SECTIONS;
            sections.add(section(number, size));
        }
        return sections;
    }

    /// Every third section begins with a lead-in, which is one of its clauses.
    private MadeSection section(int number, int size) {
        MadeSection empty = new MadeSection("section-" + number, number, sentences.title(),
                number % EVERY_THIRD == 0 ? intro(number) : "", List.of());
        List<MadeClause> made = new ArrayList<>();
        while (made.size() < (empty.intro().isEmpty() ? size : size - 1)) {
            made.add(next(empty.with(made)));
        }
        return empty.with(made);
    }

    private String intro(int number) {
        return "    intro: { id: all-must-" + number + ", text: \""
                + sentences.statement().replace(".", ", and for that:")
                + "\", kind: information, is-stem: true, topics: [" + vocabulary.topics.draw() + "] }\n";
    }

    /// A new clause for the end of a section. It may point at each clause made before that is still there.
    MadeClause next(MadeSection section) {
        MadeClause clause = clauseMaker.make(newId(), section.nextNumber(), around);
        around.own().add(clause.id());
        return clause;
    }

    /// Nothing made from now on points at a withdrawn clause.
    void withdraw(String id) {
        around.own().remove(id);
    }

    private String newId() {
        String id = made.next() + "-" + made.next();
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }
}
