package clausebook.render.part;

import clausebook.corpus.Duty;
import java.util.List;
import java.util.stream.Stream;

/// A mark and what it means.
public record DutyKey(Duty duty, Mark mark, String meaning) {

    /// The five marks in their order.
    public static List<DutyKey> all(Viewpoint from) {
        return Stream.of(Duty.values()).map(
                duty -> new DutyKey(duty, new Marks(from).of(duty, ""), from.words().say("key." + duty.word())))
                .toList();
    }
}
