package clausebook.desk.reading;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Role;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Worded;
import clausebook.desk.reading.RuleForm.Choice;
import clausebook.guide.EditionGuide;
import clausebook.reading.Proof;
import clausebook.reading.SuggestedReading;
import clausebook.reading.SuggestedReading.SuggestedRule;
import clausebook.render.reading.MarkedForce;
import clausebook.words.WholeRule;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Fills the forms of a clause and its items.
final class PartForms {

    private static final String ROLE = "role:";
    private final Vocabulary vocabulary;
    private final EditionGuide edition;
    private final Words words;

    PartForms(Vocabulary vocabulary, EditionGuide edition, Words words) {
        this.vocabulary = vocabulary;
        this.edition = edition;
        this.words = words;
    }

    PartForm of(SuggestedReading reading, ReadingFields fields) {
        String id = reading.clause().id().slug();
        List<RuleForm> rules = new ArrayList<>();
        int count = fields.count(id + ".rule.", "duty");
        boolean open = count > 0 && fields.text(id + ".rule." + (count - 1) + ".says").isEmpty();
        for (int i = 0; i < count + (open ? 0 : 1); i++) {
            rules.add(rule(reading, fields, i, i == count || open && i == count - 1));
        }
        List<RuleForm> facts = new ArrayList<>();
        for (int i = 0; i < fields.count(id + ".fact.", "kind"); i++) {
            facts.add(fact(reading, fields, i));
        }
        List<String> printed = rules.stream().map(rule -> rule.texts().printed()).toList();
        return new PartForm(id, reading.number(), MarkedForce.pieces(reading.text(), printed), rules, facts,
                kinds(fields.text(id + ".kind"), "desk.read.no-kind"),
                topics(reading, fields.all(id + ".topic")), more(reading, fields.all(id + ".topic")));
    }

    private RuleForm rule(SuggestedReading reading, ReadingFields fields, int number, boolean fresh) {
        String name = reading.clause().id().slug() + ".rule." + number + ".";
        Optional<SuggestedRule> proposed = reading.rules().stream()
                .filter(rule -> rule.says().equals(fields.text(name + "says"))).findFirst();
        String legend = fresh ? words.say("desk.read.rule.new") : words.say("desk.read.rule", number + 1);
        return new RuleForm(name, legend, duties(fields.text(name + "duty")), texts(fields, name),
                line(reading, fields, name), proposed.map(rule -> proof(rule.proof())).orElse(""),
                proposed.map(SuggestedRule::sure).orElse(true), who(fields.all(name + "who")),
                asks(reading, fields, name));
    }

    private RuleForm fact(SuggestedReading reading, ReadingFields fields, int number) {
        String name = reading.clause().id().slug() + ".fact." + number + ".";
        return new RuleForm(name, words.say("desk.read.fact", number + 1),
                kinds(fields.text(name + "kind"), "desk.read.no-fact"), texts(fields, name), "", "", true, List.of(),
                asks(reading, fields, name));
    }

    private static RuleForm.Texts texts(ReadingFields fields, String name) {
        return new RuleForm.Texts(fields.text(name + "printed"), fields.text(name + "says"),
                fields.text(name + "when"), fields.text(name + "unless"));
    }

    private String proof(Proof proof) {
        return words.say("reading.proof." + proof.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// How a rule would stand on a list; empty where it is none yet.
    String line(SuggestedReading reading, ReadingFields fields, String name) {
        List<String> known = Worded.words(Duty.class);
        String duty = fields.text(name + "duty");
        if (!known.contains(duty) || fields.text(name + "says").isEmpty()) {
            return "";
        }
        RuleForm.Texts texts = texts(fields, name);
        SuggestedRule rule = new SuggestedRule(Duty.values()[known.indexOf(duty)], texts.printed(), texts.says(),
                bearers(fields.all(name + "who")), texts.when(), texts.unless(), List.of(), List.of(), true,
                Proof.SAID);
        return new WholeRule(words, rule.asRule(reading.at())).line();
    }

    private List<Bearer> bearers(List<String> ids) {
        List<Bearer> bearers = new ArrayList<>();
        for (String id : ids) {
            Optional<? extends Bearer> found = id.startsWith(ROLE)
                    ? vocabulary.roles().find(id.substring(ROLE.length()))
                    : vocabulary.audiences().find(id);
            found.ifPresent(bearers::add);
        }
        return bearers;
    }

    private List<Choice> duties(String chosen) {
        List<Choice> duties = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            duties.add(new Choice(duty.word(), words.say("duty." + duty.word()), duty.word().equals(chosen)));
        }
        duties.add(new Choice(ReadingChange.NO_DUTY, words.say("desk.read.no-duty"), chosen.isEmpty()
                || chosen.equals(ReadingChange.NO_DUTY)));
        return duties;
    }

    private List<Choice> kinds(String chosen, String none) {
        List<Choice> kinds = new ArrayList<>(List.of(new Choice("", words.say(none), chosen.isEmpty())));
        Arrays.stream(ClauseKind.values()).forEach(kind -> kinds
                .add(new Choice(kind.word(), words.say("kind." + kind.word()), kind.word().equals(chosen))));
        return kinds;
    }

    /// Whom the policy covers, and offices that are named already.
    private List<Choice> who(List<String> chosen) {
        Set<String> ids = new LinkedHashSet<>();
        List<Audience> audiences = edition.covers().isEmpty() ? vocabulary.audiences().whole() : edition.covers();
        audiences.forEach(audience -> ids.add(audience.id()));
        ids.addAll(chosen);
        List<Choice> who = new ArrayList<>();
        for (String id : ids) {
            String name = bearers(List.of(id)).stream().findFirst().map(Bearer::name).orElse(id);
            who.add(new Choice(id, name, chosen.contains(id)));
        }
        return who;
    }

    /// Offices that a rule may bind.
    List<Choice> offices() {
        return vocabulary.roles().whole().stream().map((Role role) -> new Choice(ROLE + role.id(), role.name(), false))
                .toList();
    }

    private List<RuleForm.Ask> asks(SuggestedReading reading, ReadingFields fields, String name) {
        Set<Question> questions = new LinkedHashSet<>();
        fields.values().keySet().stream().filter(field -> field.startsWith(name + "q."))
                .map(field -> field.substring(name.length() + 2)).sorted()
                .forEach(id -> vocabulary.questions().find(id).ifPresent(questions::add));
        questions.addAll(reading.offered().questions());
        return questions.stream().filter(question -> question.type() == QuestionType.CHOICE)
                .map(question -> ask(question, name, fields)).toList();
    }

    private RuleForm.Ask ask(Question question, String name, ReadingFields fields) {
        String field = name + "q." + question.id();
        String chosen = fields.text(field);
        List<Choice> answers =
                new ArrayList<>(List.of(new Choice("", words.say("desk.read.no-answer"), chosen.isEmpty())));
        question.answers().forEach(
                answer -> answers.add(new Choice(answer.id(), answer.name(), answer.id().equals(chosen))));
        return new RuleForm.Ask(field, question.name(), answers);
    }

    private List<Choice> topics(SuggestedReading reading, List<String> chosen) {
        Set<Topic> topics = new LinkedHashSet<>();
        chosen.forEach(id -> vocabulary.topics().find(id).ifPresent(topics::add));
        topics.addAll(reading.topics());
        return topics.stream().map(topic -> new Choice(topic.id(), topic.name(), chosen.contains(topic.id())))
                .toList();
    }

    private List<Choice> more(SuggestedReading reading, List<String> chosen) {
        return vocabulary.topics().whole().stream()
                .filter(topic -> !chosen.contains(topic.id()) && !reading.topics().contains(topic))
                .map(topic -> new Choice(topic.id(), topic.name(), false)).toList();
    }
}
