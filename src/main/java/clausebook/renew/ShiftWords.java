package clausebook.renew;

import clausebook.corpus.Bearer;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.guide.Effect;
import clausebook.guide.ForceShift;
import java.util.Collection;
import java.util.stream.Collectors;

/// Says in a sentence in which way a rule binds otherwise.
final class ShiftWords {

    private ShiftWords() {}

    static String of(ForceShift shift) {
        return effect(shift.effect()) + switch (shift.kind()) {
            case DUTY_CHANGED -> "“" + plain(shift.was()) + "” became “" + plain(shift.now()) + "”: " + shift.says() + binds(shift);
            case DUTY_ADDED -> "new " + what(shift) + ": " + plain(shift.now()) + " " + shift.says() + " (" + names(shift.who()) + ")";
            case DUTY_DROPPED -> what(shift) + " dropped: " + plain(shift.was()) + " " + shift.says() + " (" + names(shift.who()) + ")";
            case AUDIENCE_GAINED -> "now also for " + names(shift.who()) + ": " + shift.says();
            case AUDIENCE_LOST -> "no longer for " + names(shift.who()) + ": " + shift.says();
            case FIGURE_CHANGED -> "the figure " + shift.was() + " became " + shift.now();
            case CONDITION_ADDED -> "only when " + shift.now() + ": " + shift.says();
            case CONDITION_REMOVED -> "no longer only when " + shift.was() + ": " + shift.says();
            case CONDITION_CHANGED -> "the condition was “" + shift.was() + "” and is “" + shift.now() + "”: " + shift.says();
            case EXCEPTION_ADDED -> "not where " + shift.now() + ": " + shift.says();
            case EXCEPTION_REMOVED -> "also where " + shift.was() + ": " + shift.says();
            case EXCEPTION_CHANGED -> "the exception was “" + shift.was() + "” and is “" + shift.now() + "”: " + shift.says();
            case APPROVAL_ADDED -> names(shift.who()) + " must now agree: " + shift.says();
            case APPROVAL_REMOVED -> names(shift.who()) + " need no longer agree: " + shift.says();
        };
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case STRONGER -> "Stronger: ";
            case WEAKER -> "Weaker: ";
            case UNCLEAR -> "To be judged: ";
        };
    }

    private static String what(ForceShift shift) {
        Duty duty = shift.after().or(shift::before).map(Rule::duty).orElseThrow();
        return duty == Duty.MAY ? "permission" : duty.forbids() ? "ban" : "duty";
    }

    private static String binds(ForceShift shift) {
        return shift.after().map(rule -> " (" + names(rule.who()) + ")").orElse("");
    }

    static String names(Collection<? extends Bearer> who) {
        return who.stream().map(Bearer::name).collect(Collectors.joining(", "));
    }

    private static String plain(String duty) {
        return duty.replace('-', ' ');
    }
}
