package clausebook.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The order in which the fields of a record are written, and of the records inside it.
///
/// @param fields the names in their order, each with the order of what it holds; other names follow behind these
public record Order(Map<String, Order> fields) {

    /// Nothing is known of the order.
    public static final Order NONE = new Order(Map.of());

    /// The fields of an edition's file.
    public static final Order EDITION = of("title", "label", "language", "status", "wording", "follows",
            "reconstructed", "dates", "adopted", "review", "covers", "not-covered", "source", "sections", "changes",
            "corrections").with("dates", of("adopted", "issued", "in-force", "review-due", "withdrawn"))
            .with("adopted", of("by", "minute", "link"));

    /// Fields in the order of their names here.
    public static Order of(String... names) {
        Map<String, Order> fields = new LinkedHashMap<>();
        for (String name : names) {
            fields.put(name, NONE);
        }
        return new Order(fields);
    }

    /// The same with the order of what one field holds.
    public Order with(String name, Order inside) {
        Map<String, Order> wider = new LinkedHashMap<>(fields);
        wider.put(name, inside);
        return new Order(wider);
    }

    /// The order of what a field holds: a record, or each record of a list.
    Order inside(String name) {
        return fields.getOrDefault(name, NONE);
    }

    /// Names in the order in which they are written.
    List<String> sorted(List<String> names) {
        List<String> sorted = new ArrayList<>(fields.keySet());
        sorted.retainAll(names);
        names.stream().filter(name -> !fields.containsKey(name)).forEach(sorted::add);
        return sorted;
    }

    /// The place of a new field among those that are there.
    ///
    /// @return how many of them stand before it
    int place(String added, List<String> names) {
        List<String> order = new ArrayList<>(fields.keySet());
        int rank = order.indexOf(added);
        if (rank < 0) {
            return names.size();
        }
        for (int place = names.size(); place > 0; place--) {
            int before = order.indexOf(names.get(place - 1));
            if (before >= 0 && before < rank) {
                return place;
            }
        }
        return 0;
    }
}
