package clausebook.render.part.list;

import clausebook.corpus.Audience;
import clausebook.render.part.Line;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.Cover;
import java.util.List;
import java.util.function.Predicate;

/// Audiences as a list.
public final class AudienceList {

    private AudienceList() {}

    /// All of them.
    public static List<Line> all(Viewpoint from) {
        return lines(from, _ -> true);
    }

    /// The audiences that are no part of a larger one, as lines.
    public static List<Line> whole(Viewpoint from) {
        return lines(from, audience -> audience.within().isEmpty());
    }

    /// Audiences with how many policies cover each and how many say that they do not.
    private static List<Line> lines(Viewpoint from, Predicate<Audience> wanted) {
        return from.guide().vocabulary().audiences().all().stream().filter(wanted)
                .map(audience -> Line.of(from.to(audience), coverage(from, audience))).toList();
    }

    private static String coverage(Viewpoint from, Audience audience) {
        if (!audience.within().isEmpty()) {
            String whole = from.guide().vocabulary().audiences().find(audience.within()).map(Audience::name)
                    .orElse(audience.within());
            return from.words().say("audience.part", whole, audience.note()).strip();
        }
        List<Cover> policies =
                from.guide().policies().map(policy -> Cover.of(from.guide(), policy.leading(), audience)).toList();
        String covered = from.words().count("audience.covered", number(policies, Cover.COVERED));
        return covered + counted(from, "audience.to-come", number(policies, Cover.DRAFTED, Cover.TO_COME))
                + counted(from, "audience.named", number(policies, Cover.NAMED))
                + counted(from, "audience.not-covered", number(policies, Cover.NOT));
    }

    private static int number(List<Cover> policies, Cover... sought) {
        return (int) policies.stream().filter(List.of(sought)::contains).count();
    }

    private static String counted(Viewpoint from, String key, int number) {
        return number == 0 ? "" : ", " + from.words().count(key, number);
    }
}
