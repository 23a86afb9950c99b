package clausebook.render.part.list;

import clausebook.corpus.Topic;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The list of all topics.
public final class TopicList {

    private TopicList() {}

    /// Topics under their groups, in the order of the vocabulary.
    public static List<HeadedList<Line>> groups(Viewpoint from) {
        Map<String, List<Line>> byGroup = new LinkedHashMap<>();
        for (Topic topic : from.guide().vocabulary().topics().all()) {
            String count = String.valueOf(from.guide().about(topic).size());
            byGroup.computeIfAbsent(topic.group(), _ -> new ArrayList<>()).add(Line.of(from.to(topic), count));
        }
        List<HeadedList<Line>> groups = new ArrayList<>();
        byGroup.forEach((name, lines) -> groups.add(HeadedList.of("Group-" + (groups.size() + 1), name, lines)));
        return groups;
    }
}
