package clausebook.index.files;

import clausebook.address.Address;
import clausebook.corpus.Entry;
import clausebook.guide.Guide;
import java.util.List;
import java.util.stream.Stream;

/// What a reader who finds nothing is offered: topics that clauses are about, and questions, each with its page and its
/// everyday words.
public record NearFile(Guide guide) {

    /// Each `[address, name, everyday words]`; topics first.
    public List<List<String>> entries() {
        Stream<Entry> topics = guide.vocabulary().topics().all().stream().filter(topic -> !guide.about(topic).isEmpty())
                .map(topic -> topic);
        Stream<Entry> questions = guide.vocabulary().questions().all().stream().map(question -> question);
        return Stream.concat(topics, questions)
                .map(entry -> List.of(Address.of(entry), entry.name(), String.join(" ", entry.words()))).toList();
    }
}
