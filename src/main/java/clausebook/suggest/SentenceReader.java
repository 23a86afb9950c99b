package clausebook.suggest;

import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import clausebook.suggest.Lead.Reach;
import clausebook.suggest.Proposal.Proof;
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
    private static final Set<Duty> ALLOWS = EnumSet.of(Duty.MAY);

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

    /// In their order; empty where the sentence sets none.
    List<Proposal> duties() {
        int opening = new Openings(text, language).order();
        boolean order = opening >= 0 && isOrder(opening);
        int from = 0;
        for (ForcePhrase phrase : codebook.in(text)) {
            if (order && opening < phrase.start() && found.isEmpty() && isApart(opening, phrase.start())) {
                order(opening);
            }
            order &= isApart(opening, phrase.start());
            read(phrase, from, opening);
            from = phrase.end();
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

    /// Below "You must:" an item that opens with "not" forbids.
    private void inherit(Duty duty) {
        boolean turned = !duty.forbids() && language.force().opensForbidding(language.words(text));
        Duty own = turned ? duty == Duty.SHOULD ? Duty.SHOULD_NOT : Duty.MUST_NOT : duty;
        add(own, lead.printed(), 0, lead.proof(), duty != Duty.MAY);
    }

    /// An order is no noun: "Work at height must never be done alone" tells nobody to work.
    private boolean isApart(int opening, int phrase) {
        return opening < 0 || opening >= phrase
                || language.has(language.words(text.substring(opening, phrase)), Kind.PARTS);
    }

    private void read(ForcePhrase phrase, int from, int opening) {
        NormalWords before = language.words(text.substring(from, phrase.start()));
        NormalWords own = language.words(phrase.words());
        String rest = text.substring(phrase.end());
        NormalWords after = language.words(rest);
        if (isSubordinate(before, from) || !counts(own, before, after)) {
            return;
        }
        if (language.force().isOrder(phrase.words()) && (opening == phrase.start() || isBehindMark(before))) {
            add(underLead(phrase, true), phrase.words(), phrase.end(), Proof.FORBIDDEN_ORDER, true);
        } else if (phrase.duties().equals(ALLOWS) && !isOfNone(before)) {
            permission(phrase, before, after);
        } else if (own.words().contains("will")) {
            will(phrase, before, after, rest);
        } else if (isOfNone(before) && !phrase.forbids()) {
            add(Duty.MUST_NOT, phrase.words(), phrase.end(), Proof.PASSIVE, false);
        } else if (own.words().contains("responsible") && !language.has(before, Kind.OFFICES) && !isForDoing(after)) {
            return;
        } else {
            asked(phrase, before, after);
        }
    }

    private void asked(ForcePhrase phrase, NormalWords before, NormalWords after) {
        boolean people = language.has(before, Kind.PEOPLE) || language.has(before, Kind.BODIES);
        boolean judged = language.force().closes(phrase.words()) && !(people && after.begins("to"));
        Proof proof = people && !language.force().isPassive(after) ? Proof.ASKED : Proof.PASSIVE;
        Duty duty = underLead(phrase, false);
        add(duty, phrase.words(), phrase.end(), judged ? Proof.JUDGED : proof, !judged || duty == Duty.MUST_NOT);
    }

    /// "What you post must be true" is no subordinate sentence: its first word opens what the duty is about.
    private boolean isSubordinate(NormalWords before, int from) {
        boolean whole = from == 0 && !before.all().isEmpty();
        boolean opened = whole && language.is(Kind.OPENS_SUBJECT, before.words().getFirst());
        boolean pronoun = !before.all().isEmpty() && language.is(Kind.OPENS_SUBJECT, before.words().getLast())
                && (before.all().size() == 1 || isMark(before.words().get(before.all().size() - 2)));
        return !opened && !pronoun && language.force().isSubordinate(before) && !isBehindRelative(before);
    }

    /// "An employee who falls ill must …": the words on "who" have a verb of their own.
    private boolean isBehindRelative(NormalWords before) {
        List<String> words = before.words();
        int relative = words.lastIndexOf("who");
        boolean other = words.subList(relative + 1, words.size()).stream().anyMatch(word -> language.is(Kind.OPENS_WHEN, word));
        return relative >= 0 && !other && words.size() - relative > 2 && !language.is(Kind.PEOPLE, words.get(relative + 1));
    }

    /// "No tree may be felled": what stands before the words of force turns them.
    private boolean isOfNone(NormalWords before) {
        return language.begins(before, Kind.NONE);
    }

    /// "Responsible for keeping the gate locked", not "for what you post".
    private boolean isForDoing(NormalWords after) {
        List<String> words = after.words();
        return words.size() > 1 && words.get(1).endsWith("ing");
    }

    private static boolean isBehindMark(NormalWords before) {
        return !before.all().isEmpty() && isMark(before.words().getLast());
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.charAt(0));
    }

    private boolean counts(NormalWords own, NormalWords before, NormalWords after) {
        String last = before.all().isEmpty() ? "" : before.words().getLast();
        String first = own.words().getFirst();
        if (last.equals("to")) {
            return false;
        }
        if (own.all().size() > 1) {
            return true;
        }
        if (language.is(Kind.BEHIND_BE, first)) {
            return language.is(Kind.BE, last);
        }
        if (language.is(Kind.NOUNS_OF_DUTY, first)) {
            return language.is(Kind.HAVE, last) || first.equals("need") && after.begins("to") && !last.equals("no");
        }
        return !first.equals("always") || last.isEmpty() || isMark(last);
    }

    private void permission(ForcePhrase phrase, NormalWords before, NormalWords after) {
        NormalWords own = language.words(phrase.words());
        boolean passive = language.force().isPassive(after);
        boolean people = language.has(before, Kind.PEOPLE) || language.has(before, Kind.OFFICES);
        boolean can = phrase.words().equalsIgnoreCase("can");
        if ((people || passive) && !can && !language.begins(after, Kind.POSSIBLE)) {
            add(Duty.MAY, phrase.words(), phrase.end(), passive || own.count(WordClass.NEGATIONS) > 0 ? Proof.ALLOWED : Proof.PERMITTED,
                    false);
        }
    }

    private void will(ForcePhrase phrase, NormalWords before, NormalWords after, String rest) {
        boolean doer = language.has(before, Kind.PEOPLE) || language.has(before, Kind.BODIES);
        if (phrase.forbids()) {
            if (doer || language.has(language.words(phrase.words() + " " + rest), Kind.REFUSED)) {
                add(Duty.MUST_NOT, phrase.words(), phrase.end(), Proof.JUDGED, false);
            }
        } else if (language.begins(after, Kind.PROMISED) || doer && !language.begins(after, Kind.TOLD)) {
            add(Duty.MUST, phrase.words(), phrase.end(), Proof.PROMISE, false);
        }
    }

    /// Of the duties that the words can mean the one that fits the lead-in, else the stronger.
    private Duty underLead(ForcePhrase phrase, boolean order) {
        boolean soft = order && lead.isSoft();
        return phrase.duties().stream().filter(duty -> soft == SOFT.contains(duty)).sorted().findFirst()
                .orElse(phrase.duties().stream().sorted().findFirst().orElseThrow());
    }

    private boolean isOrder(int opening) {
        NormalWords words = language.words(text.substring(opening));
        return !words.all().isEmpty() && language.is(Kind.ORDERS, words.words().getFirst());
    }

    private void order(int opening) {
        Duty duty = lead.duty().orElse(Duty.MUST);
        Proof proof = lead.duty().isPresent() ? lead.proof() : Proof.ORDER;
        add(duty, lead.printed(), opening, proof, true);
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
        Cut cut = proof.isVerbFirst() ? Cut.of(text.substring(0, from), part(from), language) : Cut.whole(text);
        found.add(new Proposal(Optional.of(duty), ClauseKind.INFORMATION, printed, cut, subject(from, printed), sure,
                proof, sentence.start()));
    }

    /// What stands before the words of force, from the last mark on.
    private String subject(int from, String printed) {
        String before = text.substring(0, Math.max(0, from - printed.length()));
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }
}
