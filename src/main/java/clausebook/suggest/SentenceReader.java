package clausebook.suggest;

import clausebook.reading.Proof;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.NormalWords;
import clausebook.suggest.Lead.Reach;
import clausebook.suggest.Sentences.Sentence;
import clausebook.suggest.SuggestWords.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads the duties of one sentence.
final class SentenceReader {

    private static final Set<Duty> SOFT = EnumSet.of(Duty.SHOULD, Duty.SHOULD_NOT);

    private static final String QUESTION = "?";
    private static final String END_MARKS = ".;!:)";
    private static final Pattern LATER_CAPITAL = Pattern.compile("\\s\\p{Lu}");

    private final SuggestWords language;
    private final Codebook codebook;
    private final Sentence sentence;
    private final Lead lead;
    private final String text;
    private final List<Proposal> found = new ArrayList<>();

    SentenceReader(SuggestWords language, Codebook codebook, Sentence sentence, Lead lead) {
        this.language = language;
        this.codebook = codebook;
        this.sentence = sentence;
        this.lead = lead;
        this.text = sentence.text();
    }

    /// In their order; empty where the sentence sets none, or asks something.
    List<Proposal> duties() {
        if (text.endsWith(QUESTION)) {
            return found;
        }
        int opening = new Openings(text, language).order();
        boolean order = opening >= 0 && lead.reach() != Reach.NOTHING && isOrder(opening);
        Optional<PlacedPhrase> earlier = Optional.empty();
        for (ForcePhrase phrase : phrases()) {
            if (order && opening < phrase.start() && found.isEmpty() && isApart(opening, phrase.start())) {
                order(opening);
            }
            order &= isApart(opening, phrase.start());
            PlacedPhrase placed = PlacedPhrase.of(text, phrase, earlier, language);
            read(placed, order);
            earlier = Optional.of(placed);
            if (language.force().rulesTheRest(phrase.words())) {
                break;
            }
        }
        if (found.isEmpty() && order) {
            order(opening);
        }
        if (found.isEmpty() && lead.duty().isPresent() && lead.reach() == Reach.ALL) {
            inherit(lead.duty().get());
        }
        return found;
    }

    /// Those that count: in "you should under no circumstances" the words right behind decide.
    private List<ForcePhrase> phrases() {
        List<ForcePhrase> all = codebook.in(text);
        return IntStream.range(0, all.size())
                .filter(at -> at + 1 == all.size() || !isTurned(all.get(at), all.get(at + 1)))
                .mapToObj(all::get).toList();
    }

    private boolean isTurned(ForcePhrase phrase, ForcePhrase next) {
        return !phrase.forbids() && next.forbids() && language.has(language.words(next.words()), Kind.NONE)
                && language.words(text.substring(phrase.end(), next.start())).all().size() <= 1;
    }

    /// Below "You must:" an item that opens with "not" forbids.
    private void inherit(Duty duty) {
        if (!duty.forbids() && language.force().opensWithNot(language.words(text))) {
            int not = language.words(text).all().getFirst().end();
            add(duty == Duty.SHOULD ? Duty.SHOULD_NOT : Duty.MUST_NOT, text.substring(0, not), not, lead.proof(),
                    duty != Duty.MAY);
        } else {
            add(duty, lead.printed(), 0, lead.proof(), duty != Duty.MAY);
        }
    }

    /// An order is no noun: "Work at height must never be done alone" tells nobody to work.
    private boolean isApart(int opening, int phrase) {
        return opening < 0 || opening >= phrase
                || language.has(language.words(text.substring(opening, phrase)), Kind.PARTS);
    }

    private void read(PlacedPhrase placed, boolean order) {
        ForcePhrase phrase = placed.phrase();
        if (language.force().isOrder(phrase.words()) && placed.standsAsOrder()) {
            boolean told = language.verbDone(placed.after().words().stream().findFirst().orElse("")).isEmpty();
            add(underLead(phrase, true), phrase.words(), phrase.end(), Proof.FORBIDDEN_ORDER, told);
            return;
        }
        if (!placed.setsADuty() || placed.answersOnly() || placed.tellsWhatFollows()
                || placed.has(Kind.OPENS_ORDERS_ALONE) && order) {
            return;
        }
        if (language.force().rulesTheRest(phrase.words()) && lead.duty().isPresent() && lead.reach() == Reach.ALL) {
            add(lead.duty().get(), lead.printed(), 0, Proof.PASSIVE, false);
        } else if (placed.isOfNone() && !phrase.forbids()) {
            add(Duty.MUST_NOT, phrase.words(), phrase.end(), Proof.PASSIVE, false);
        } else if (!language.force().rulesTheRest(phrase.words())
                && (phrase.duties().contains(Duty.MAY) || placed.has(Kind.PROMISES))) {
            weak(placed);
        } else {
            asked(placed);
        }
    }

    private void asked(PlacedPhrase placed) {
        ForcePhrase phrase = placed.phrase();
        Optional<Responsibility> answer = placed.isOfAnAnswer()
                ? Responsibility.of(part(phrase.end()), language)
                : Optional.empty();
        if (answer.isPresent()) {
            answers(placed, answer.get());
            return;
        }
        boolean judging = language.force().closes(phrase.words());
        boolean judged = judging && !(placed.namesADoer() && language.begins(placed.after(), Kind.INFINITIVE));
        boolean active = placed.namesADoer() && !placed.isPassive() && !placed.isOfNouns();
        Proof proof = active ? Proof.ASKED : Proof.PASSIVE;
        Duty duty = underLead(phrase, false);
        boolean weak = judging && SOFT.contains(duty) || judged && duty != Duty.MUST_NOT;
        boolean sure = !weak && !placed.mayOnlyTell() && !placed.isOfNouns()
                && !(language.force().isOrder(phrase.words()) && placed.speaks());
        add(duty, phrase.words(), phrase.end(), judged ? Proof.JUDGED : proof, sure);
    }

    private void answers(PlacedPhrase placed, Responsibility answer) {
        String printed = placed.phrase().words();
        int start = placed.phrase().start();
        String who = answer.subject().isEmpty() ? subject(placed.phrase().end(), printed) : answer.subject();
        NormalWords named = language.words(who);
        boolean sure = language.has(named, Kind.OFFICES) || language.has(named, Kind.PEOPLE);
        keep(new Proposal(Optional.of(Duty.MUST), ClauseKind.INFORMATION, printed,
                Cut.of(text.substring(0, start), answer.doing(), language), who, sure, Proof.RESPONSIBLE));
    }

    /// "May" and "will" mean a duty in some places alone, and no reader of patterns is ever sure of it.
    private void weak(PlacedPhrase placed) {
        ForcePhrase phrase = placed.phrase();
        WeakForce weak = new WeakForce(placed, language);
        weak.proof().ifPresent(proof -> add(weak.duty(), phrase.words(), phrase.end(), proof, weak.isSure()));
    }

    /// Of the duties that the words can mean the one that fits the lead-in, else the stronger.
    private Duty underLead(ForcePhrase phrase, boolean order) {
        boolean soft = order ? lead.isSoft() : isSoft(phrase);
        return phrase.duties().stream().filter(duty -> soft == SOFT.contains(duty)).sorted().findFirst()
                .orElse(phrase.duties().stream().sorted().findFirst().orElseThrow());
    }

    /// "Should refrain" and "should never" only advise: the first word decides.
    private boolean isSoft(ForcePhrase phrase) {
        return SOFT.containsAll(codebook.duties(language.words(phrase.words()).words().getFirst()));
    }

    /// "Back up your files" is an order, "back-ups" are things.
    private boolean isOrder(int opening) {
        String rest = text.substring(opening);
        List<NormalWords.Word> words = language.words(rest).all();
        return !words.isEmpty()
                && (language.is(Kind.ORDERS, words.getFirst().form()) || isAskedFor(opening, words.getFirst().form()))
                && !rest.startsWith("-", words.getFirst().end()) && !isThing(words);
    }

    /// "Please stack the chairs": behind such words stands a verb, whichever it is, and no "do not".
    private boolean isAskedFor(int opening, String word) {
        List<NormalWords.Word> before = language.words(text.substring(0, opening)).all();
        return !before.isEmpty() && language.is(Kind.ASKS, before.getLast().form())
                && !language.is(Kind.OF_FORCE, word) && !language.is(Kind.PARTS, word);
    }

    /// "Leave that is not taken" orders nobody to leave, "use of the crest" nobody to use it.
    private boolean isThing(List<NormalWords.Word> words) {
        String verb = words.getFirst().form();
        String next = words.size() > 1 ? words.get(1).form() : "";
        return language.is(Kind.OPENS_SUBJECT, next) && !language.is(Kind.TAKES_THAT, verb)
                || language.is(Kind.WHOSE, next) && language.is(Kind.THINGS_TOO, verb);
    }

    private void order(int opening) {
        Duty duty = lead.duty().orElse(Duty.MUST);
        Proof proof = lead.duty().isPresent() ? lead.proof() : Proof.ORDER;
        String printed = lead.printed().isEmpty() ? verb(opening) : lead.printed();
        boolean told = lead.duty().isPresent() || !mayBeCells();
        add(duty, printed, opening, proof, duty != Duty.MAY && told);
    }

    /// Cells of a table in a row begin with such words too: they end without a mark, and go on with capitals.
    private boolean mayBeCells() {
        boolean ended = END_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !ended && (text.indexOf(' ') < 0 || LATER_CAPITAL.matcher(text).find());
    }

    /// The words of force of a bare order are its verb.
    private String verb(int opening) {
        return text.substring(opening, opening + language.words(text.substring(opening)).all().getFirst().end());
    }

    /// The words of a duty that stands at a place, up to the next in this sentence.
    private String part(int from) {
        return text.substring(from, partEnd(from));
    }

    private int partEnd(int from) {
        for (ForcePhrase next : codebook.in(text)) {
            if (next.start() > from) {
                List<NormalWords.Word> between = language.words(text.substring(from, next.start())).all();
                for (int at = between.size() - 1; at > 0; at--) {
                    if (language.is(Kind.JOINS, between.get(at).form())) {
                        return from + between.get(at).start();
                    }
                }
            }
        }
        return text.length();
    }

    private void add(Duty duty, String printed, int from, Proof proof, boolean sure) {
        if (proof.isVerbFirst()) {
            String opening = text.substring(0, from);
            int end = opening.endsWith(printed) ? from - printed.length() : from;
            Cut cut = Cut.of(opening.substring(0, end), part(from), language);
            keep(duty, printed, cut, subject(from, printed), proof, sure);
            return;
        }
        String before = text.substring(0, Math.max(0, from - printed.length()));
        boolean suffered = language.force().isPassive(language.words(text.substring(from)));
        boolean only = language.has(language.words(printed), Kind.ONLY);
        boolean nobody = duty.forbids() && before.isBlank() && language.has(language.words(printed), Kind.NONE);
        Optional<String> doing = suffered && !only
                ? Active.doing(thing(before), part(from), language)
                : Optional.of(part(from)).filter(_ -> nobody && !suffered);
        keep(duty, printed, doing.map(active -> Cut.of(before, active, language)).orElse(Cut.whole(text)),
                suffered ? "" : subject(from, printed), proof, sure);
    }

    private void keep(Duty duty, String printed, Cut cut, String subject, Proof proof, boolean sure) {
        boolean certain = sure && duty != Duty.MAY;
        keep(new Proposal(Optional.of(duty), ClauseKind.INFORMATION, printed, cut, subject, certain, proof));
    }

    /// What it is done to: the words before the first words of force, behind a condition that opens the sentence.
    private String thing(String before) {
        List<NormalWords.Word> words = language.words(before).all();
        boolean joined = !words.isEmpty() && language.is(Kind.JOINS, words.getLast().form());
        String thing = joined ? text.substring(0, codebook.in(text).getFirst().start()) : before;
        boolean conditional = language.begins(language.words(thing), Kind.OPENS_WHEN);
        return conditional ? thing.substring(thing.indexOf(',') + 1) : thing;
    }

    private void keep(Proposal one) {
        if (found.stream().noneMatch(other -> other.duty().equals(one.duty()) && other.cut().equals(one.cut()))) {
            found.add(one);
        }
    }

    /// What stands before the words of force, from the last mark on.
    private String subject(int from, String printed) {
        String before = text.substring(0, Math.max(0, from - printed.length()));
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }
}
