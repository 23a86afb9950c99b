package clausebook.derive.checklist;

import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Moment;
import clausebook.guide.ChecklistLine;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The order of lines: what binds all before what binds one smaller group or office alone, then by moment as in the
/// vocabulary, then do, do not, may, then the firmer first. Lines alike keep their places.
record Order(Map<Moment, Integer> places) implements Comparator<ChecklistLine> {

    static Order of(List<Moment> moments) {
        Map<Moment, Integer> places = new IdentityHashMap<>();
        moments.forEach(moment -> places.put(moment, places.size()));
        return new Order(places);
    }

    @Override
    public int compare(ChecklistLine one, ChecklistLine other) {
        int byReach = Entry.names(one.only()).compareTo(Entry.names(other.only()));
        return byReach != 0 ? byReach : compareAlike(one, other);
    }

    private int compareAlike(ChecklistLine one, ChecklistLine other) {
        int byMoment = Integer.compare(place(one.moment()), place(other.moment()));
        int bySign = byMoment != 0 ? byMoment : one.sign().compareTo(other.sign());
        return bySign != 0 ? bySign : Boolean.compare(!isFirm(one.rule().duty()), !isFirm(other.rule().duty()));
    }

    /// What holds at any time comes last.
    private int place(Optional<Moment> moment) {
        return moment.map(places::get).orElse(places.size());
    }

    /// The earliest of some moments.
    Optional<Moment> first(List<Moment> moments) {
        return moments.stream().min(Comparator.comparing(places::get));
    }

    /// True where there is no choice.
    static boolean isFirm(Duty duty) {
        return duty == Duty.MUST || duty == Duty.MUST_NOT;
    }
}
