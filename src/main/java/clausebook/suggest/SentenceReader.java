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

/// Reads the duties of one sentence.
final class SentenceReader {

    private static final Set<Duty> SOFT = EnumSet.of(Duty.SHOULD, Duty.SHOULD_NOT);

    private static final String QUESTION = "?";

    private final SuggestWords language;
    private final Codebook codebook;
    private final Sentence sentence;
    private final Lead lead;
    private final String text;
    private final SentencePhrases phrases;
    private final List<ForcePhrase> all;
    private final Openings openings;
    private final Unsaid unsaid;
    private final List<Proposal> found = new ArrayList<>();

    SentenceReader(SuggestWords language, Codebook codebook, Sentence sentence, Lead lead) {
        this.language = language;
        this.codebook = codebook;
        this.sentence = sentence;
        this.lead = lead;
        this.text = sentence.text();
        this.openings = new Openings(text, language);
        this.unsaid = new Unsaid(text, language);
        this.phrases = new SentencePhrases(text, codebook, language);
        this.all = phrases.all();
    }

    /// In their order; empty where the sentence sets none, or asks something.
    List<Proposal> duties() {
        if (text.endsWith(QUESTION)) {
            return found;
        }
        int opening = openings.order();
        boolean order = opening >= 0 && lead.reach() != Reach.NOTHING && openings.isOrder(opening);
        Optional<PlacedPhrase> earlier = Optional.empty();
        for (ForcePhrase phrase : all) {
            if (order && opening < phrase.start() && found.isEmpty() && openings.isApart(opening, phrase.start())) {
                order(opening);
            }
            order &= openings.isApart(opening, phrase.start());
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
        if (found.isEmpty() && lead.reach() != Reach.NOTHING && all.isEmpty()) {
            unsaid();
        }
        return found;
    }

    /// Below "You must:" an item that opens with "not" forbids.
    private void inherit(Duty duty) {
        if (!duty.forbids() && language.force().opensWithNot(language.words(text))) {
            leave(duty, duty != Duty.MAY);
        } else {
            add(duty, lead.printed(), 0, lead.proof(), duty != Duty.MAY);
        }
    }

    /// "Not share a log-in", "under no circumstances lift the lid": the words up to "not" or "no" go.
    private void leave(Duty duty, boolean sure) {
        int not = unsaid.behindNot();
        if (unsaid.isOfNone()) {
            keep(ban(duty), text.substring(0, not), Cut.whole(text), "", lead.proof(), sure);
        } else {
            add(ban(duty), text.substring(0, not), not, lead.proof(), sure);
        }
    }

    private static Duty ban(Duty duty) {
        return duty == Duty.SHOULD ? Duty.SHOULD_NOT : Duty.MUST_NOT;
    }

    /// What stands in no words of force: "Not contain names" below other orders, "No smoking", "Keys to be returned".
    private void unsaid() {
        if (unsaid.leavesAVerb()) {
            leave(lead.duty().orElse(Duty.MUST), lead.duty().isPresent());
        } else if (unsaid.forbidsDoing()) {
            keep(Duty.MUST_NOT, text.substring(0, unsaid.behindNot()), Cut.whole(text), "", Proof.PASSIVE, false);
        } else if (unsaid.pledge() > 0) {
            add(Duty.MUST, openings.verb(unsaid.pledge()), unsaid.pledge(), Proof.ORDER, false);
        } else {
            unsaid.isToBe().ifPresent(tobe -> keep(Duty.MUST, tobe.words(),
                    Active.doing(text.substring(0, tobe.start()), text.substring(tobe.end()), language)
                            .map(doing -> Cut.of("", doing, language)).orElse(Cut.whole(text)),
                    "", Proof.PASSIVE, false));
        }
    }

    private void read(PlacedPhrase placed, boolean order) {
        ForcePhrase phrase = placed.phrase();
        if (language.force().isOrder(phrase.words()) && placed.standsAsOrder()) {
            forbidden(placed);
            return;
        }
        if (!placed.setsADuty() || placed.answersOnly() || placed.deniesAnAnswer() || placed.tellsWhatFollows()
                || placed.has(Kind.OPENS_ORDERS_ALONE) && order || placed.onlySays()) {
            return;
        }
        int doer = new Turn(placed, language).behindDoer();
        if (doer > 0) {
            keep(underLead(phrase, false), phrase.words(), Cut.of("", part(doer), language),
                    text.substring(phrase.end(), doer), Proof.ASKED, !placed.has(Kind.PROMISES));
            return;
        }
        Optional<Turn.Found> turn = new Turn(placed, language).found();
        if (language.force().rulesTheRest(phrase.words()) && lead.duty().isPresent() && lead.reach() == Reach.ALL) {
            inherit(lead.duty().get());
        } else if (turn.isPresent()) {
            turned(placed, turn.get());
        } else if (!language.force().rulesTheRest(phrase.words())
                && (phrase.duties().contains(Duty.MAY) || placed.has(Kind.PROMISES))) {
            weak(placed);
        } else {
            asked(placed);
        }
    }

    /// "Never under the trees" has no verb of its own.
    private void forbidden(PlacedPhrase placed) {
        ForcePhrase phrase = placed.phrase();
        String first = placed.after().words().stream().findFirst().orElse("");
        boolean told = language.verbDone(first).isEmpty();
        if (language.is(Kind.NO_VERBS, first)) {
            keep(underLead(phrase, true), phrase.words(), Cut.whole(text), "", Proof.FORBIDDEN_ORDER, told);
        } else {
            add(underLead(phrase, true), phrase.words(), phrase.end(), Proof.FORBIDDEN_ORDER, told);
        }
    }

    /// A ban of which a person has to say what it forbids; "no key has to be returned" is none.
    private void turned(PlacedPhrase placed, Turn.Found turn) {
        if (placed.mayBeFree() || placed.denies() || placed.has(Kind.PROMISES) && !placed.namesADoer()) {
            return;
        }
        Duty duty = phrases.isSoft(placed.phrase()) ? Duty.SHOULD_NOT : Duty.MUST_NOT;
        if (turn.end() > 0) {
            add(duty, turn.printed(), turn.end(), Proof.ASKED, false);
        } else {
            keep(duty, turn.printed(), Cut.whole(text), "", Proof.PASSIVE, false);
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
        boolean advised = SOFT.contains(duty) && !(placed.has(Kind.ADVICE) && placed.namesADoer());
        boolean weak = judging && advised || judged && duty != Duty.MUST_NOT;
        add(duty, phrase.words(), phrase.end(), judged ? Proof.JUDGED : proof, !weak && isPlain(placed));
        if (!duty.forbids()) {
            leaves(duty, placed);
        }
    }

    private boolean isPlain(PlacedPhrase placed) {
        boolean debated = phrases.isDebated(placed.phrase()) || placed.isOfALimit() || placed.mayOnlyTell();
        boolean risk = language.has(language.words(part(placed.phrase().end())), Kind.OWN_RISKS);
        boolean told = risk || language.force().isOrder(placed.phrase().words()) && placed.speaks();
        return !debated && !placed.isOfNouns() && !told;
    }

    /// "Must leave the room and not vote".
    private void leaves(Duty duty, PlacedPhrase placed) {
        int end = placed.phrase().end();
        new Unsaid(text.substring(end, Sentences.partEnd(text, end, all, language)), language).leaving()
                .ifPresent(one -> keep(ban(duty), one.printed(),
                        Cut.of("", one.doing(), language), subject(end, placed.phrase().words()), Proof.ASKED, false));
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
        boolean soft = order ? lead.isSoft() : phrases.isSoft(phrase);
        return phrase.duties().stream().filter(duty -> soft == SOFT.contains(duty)).sorted().findFirst()
                .orElse(phrase.duties().stream().sorted().findFirst().orElseThrow());
    }

    private void order(int opening) {
        if (openings.isRow() && lead.duty().isEmpty()) {
            return;
        }
        Duty duty = lead.duty().orElse(Duty.MUST);
        Proof proof = lead.duty().isPresent() ? lead.proof() : Proof.ORDER;
        String printed = lead.printed().isEmpty() ? openings.verb(opening) : lead.printed();
        boolean told = lead.duty().isPresent() || !openings.mayBeCells();
        add(duty, printed, opening, proof, duty != Duty.MAY && told);
    }

    /// The words of a duty that stands at a place, up to the next in this sentence.
    private String part(int from) {
        String part = text.substring(from, Sentences.partEnd(text, from, all, language));
        return new Unsaid(part, language).leaving().map(one -> part.substring(0, one.start())).orElse(part);
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
        String behind = unsaid.be(printed) + part(from);
        boolean suffered = language.force().isPassive(language.words(behind));
        boolean only = language.has(language.words(printed), Kind.ONLY);
        boolean nobody = duty.forbids() && before.isBlank() && language.has(language.words(printed), Kind.NONE);
        Optional<String> doing = suffered && !only
                ? Active.doing(nobody ? Active.any(printed, language) : thing(before), behind, language)
                : Optional.of(part(from)).filter(_ -> nobody && !suffered);
        keep(duty, printed, doing.map(active -> Cut.of(before, active, language)).orElse(Cut.whole(text)),
                suffered ? "" : subject(from, printed), proof, sure);
    }

    private void keep(Duty duty, String printed, Cut cut, String subject, Proof proof, boolean sure) {
        boolean certain = sure && duty != Duty.MAY;
        keep(new Proposal(Optional.of(duty), ClauseKind.INFORMATION, codebook.printed(printed, duty), cut, subject,
                certain, proof));
    }

    /// What it is done to: the words before the first words of force, behind a condition that opens the sentence.
    private String thing(String before) {
        List<NormalWords.Word> words = language.words(before).all();
        boolean joined = !words.isEmpty() && language.is(Kind.JOINS, words.getLast().form());
        String thing = joined ? text.substring(0, all.getFirst().start()) : before;
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
