package clausebook.desk.home;

import clausebook.address.Address;
import clausebook.desk.page.Ways;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The policies of the folder with their editions, as rows.
final class Shelf {

    private Shelf() {}

    /// A policy.
    ///
    /// @param href its page in the preview
    /// @param year its year as a list of tasks
    public record Row(String title, String council, String href, String year, List<Copy> editions) {}

    /// An edition of it.
    ///
    /// @param state how it stands, in a word or two
    /// @param read  how far its reading has come; "" where all is read
    /// @param href  its page in the preview
    public record Copy(String label, String state, String read, String href, boolean leads) {}

    /// The rows of a page: all of them, or those whose council or title holds some words.
    static List<Row> rows(Guide guide, String wanted, Words words, Ways ways) {
        String sought = wanted.strip().toLowerCase(Locale.ROOT);
        List<Row> rows = new ArrayList<>();
        for (CouncilGuide council : guide.councils()) {
            for (PolicyGuide policy : council.policies()) {
                String name = (council.fullName() + " " + council.called() + " " + policy.title())
                        .toLowerCase(Locale.ROOT);
                if (name.contains(sought)) {
                    rows.add(row(council, policy, words, ways));
                }
            }
        }
        return rows;
    }

    private static Row row(CouncilGuide council, PolicyGuide policy, Words words, Ways ways) {
        return new Row(policy.title(), council.fullName(), ways.preview(Address.of(policy.id())),
                ways.page("year/" + policy.id()),
                policy.editions().reversed().stream().map(edition -> copy(edition, words, ways)).toList());
    }

    private static Copy copy(EditionGuide edition, Words words, Ways ways) {
        int all = edition.roots().size();
        int read = all - edition.unread().size();
        return new Copy(edition.label(), words.say("standing." + edition.standing().word()),
                read == all ? "" : words.say("desk.shelf.read", read, all),
                ways.preview(Address.of(edition.id())), edition.leading());
    }
}
