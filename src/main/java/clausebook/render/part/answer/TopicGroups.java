package clausebook.render.part.answer;

import clausebook.guide.QuestionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Questions under the groups of their first topics, groups in the order in which they come up.
public record TopicGroups(Map<String, List<QuestionRow>> byGroup) {

    public static TopicGroups of(List<QuestionRow> rows) {
        Map<String, List<QuestionRow>> byGroup = new LinkedHashMap<>();
        for (QuestionRow row : rows) {
            String group = row.question().topics().isEmpty() ? "" : row.question().topics().getFirst().group();
            byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
        }
        return new TopicGroups(byGroup);
    }
}
