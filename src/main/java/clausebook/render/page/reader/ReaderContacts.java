package clausebook.render.page.reader;

import clausebook.corpus.Bearer;
import clausebook.corpus.Council;
import clausebook.corpus.Role;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PlacedClause;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom an audience of a council asks or tells, and how they are reached.
record ReaderContacts(Viewpoint from, Checklist list) {

    private static final int MOST_CLAUSES = 4;

    /// One office.
    ///
    /// @param called what the council calls it, where that is another name; else empty
    /// @param reach  telephone and e-mail as far as they are known, else that neither is
    /// @param saying clauses that send people there, at most four
    public record Contact(Link role, String called, List<Detail> reach, List<Link> saying) {

        boolean isReachable() {
            return reach.stream().anyMatch(Detail::known);
        }
    }

    /// The first few, those who can be reached before those whose numbers are not known.
    List<Contact> first(int most) {
        List<Contact> all = new ArrayList<>(all());
        all.sort(Comparator.comparing(Contact::isReachable).reversed());
        return all.subList(0, Math.min(most, all.size()));
    }

    /// Those whose approval is needed, who are told, or to whom a contact of the text leads, in the order in which the
    /// list comes to them.
    List<Contact> all() {
        Map<Role, Set<PlacedClause>> byRole = new LinkedHashMap<>();
        for (ChecklistLine line : list.lines()) {
            add(byRole, line.rule().approval(), line.clause());
            add(byRole, line.rule().tell(), line.clause());
        }
        list.facts().forEach(said -> add(byRole, said.fact().who(), said.clause()));
        List<Contact> contacts = new ArrayList<>();
        byRole.forEach((role, clauses) -> contacts.add(contact(role, clauses)));
        return contacts;
    }

    private static void add(Map<Role, Set<PlacedClause>> byRole, List<? extends Bearer> people, PlacedClause clause) {
        for (Bearer one : people) {
            if (one instanceof Role role) {
                byRole.computeIfAbsent(role, _ -> new LinkedHashSet<>()).add(clause);
            }
        }
    }

    private Contact contact(Role role, Set<PlacedClause> clauses) {
        CouncilGuide guide = list.council();
        Council.Office office = guide.council().office(role);
        String called = office.names().stream().filter(name -> !name.equalsIgnoreCase(role.name()))
                .collect(Collectors.joining(", "));
        List<Link> saying = clauses.stream().limit(MOST_CLAUSES)
                .map(clause -> from.to(clause, from.names().called(clause))).toList();
        return new Contact(from.to(role), called, reach(office), saying);
    }

    private List<Detail> reach(Council.Office office) {
        List<Detail> reach = new ArrayList<>();
        add(reach, "fact.phone", office.phone());
        add(reach, "fact.email", office.email());
        if (reach.isEmpty()) {
            reach.add(new Detail(from.words().say("fact.phone-or-email"),
                    List.of(Link.none(from.words().say("not-known"))), Tag.NONE, false));
        }
        return reach;
    }

    private void add(List<Detail> reach, String key, String value) {
        if (!value.isEmpty()) {
            reach.add(Detail.of(from.words().say(key), value));
        }
    }
}
