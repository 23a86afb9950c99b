package clausebook.intake.draft;

import clausebook.draft.DraftEdition;
import clausebook.draft.DraftEntry;
import clausebook.draft.DraftSection;
import clausebook.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The headings of a document as the first topics of its kind of policy: without a topic no clause can be confirmed.
///
/// @param kind  of the policy, by its id
/// @param known topics that are there
record HeadingTopics(String kind, List<DraftEntry.Topic> known) {

    HeadingTopics {
        known = List.copyOf(known);
    }

    /// One topic a heading, in their order; none for a section without one.
    List<DraftEntry.Topic> of(DraftEdition.Facts edition) {
        Set<String> taken = known.stream().map(topic -> DraftUnits.words(topic.id())).collect(Collectors.toSet());
        Map<String, String> names = new LinkedHashMap<>();
        headings(edition.sections()).forEach(name -> names.putIfAbsent(Slug.of(name), name));
        names.remove("");
        List<DraftEntry.Topic> topics = new ArrayList<>();
        names.forEach((slug, name) -> topics.add(topic(taken.contains(slug) ? kind + "-" + slug : slug, name)));
        return topics;
    }

    private static List<String> headings(List<DraftSection> sections) {
        List<String> headings = new ArrayList<>();
        for (DraftSection section : sections) {
            section.title().map(DraftUnits::words).ifPresent(headings::add);
            headings.addAll(headings(section.sections()));
        }
        return headings;
    }

    private DraftEntry.Topic topic(String id, String name) {
        return new Values().text("id", id).text("name", name).text("group", NewPlaces.name(kind))
                .put("kinds", Values.texts(List.of(kind))).in(DraftEntry.Topic.SHAPE);
    }
}
