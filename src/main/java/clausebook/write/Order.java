package clausebook.write;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The order in which the fields of a value are written, as they are declared.
///
/// @param form what the value is; empty where that is not declared, so that new fields follow the old ones
record Order(Optional<Form> form) {

    /// The order of the fields of a form.
    static Order of(Form form) {
        return new Order(Optional.of(form));
    }

    /// The order inside the value of a field.
    Order inside(String name) {
        return new Order(form.flatMap(known -> switch (known) {
            case Form.Named named -> Optional.of(named.each());
            default -> shape(known).flatMap(shape -> shape.find(name)).map(Field::form);
        }));
    }

    /// The order inside an entry of a list.
    Order entry() {
        return new Order(
                form.flatMap(known -> known instanceof Form.Many many ? Optional.of(many.each()) : Optional.empty()));
    }

    private static Optional<Shape<?>> shape(Form form) {
        return switch (form) {
            case Form.Part part -> Optional.of(part.shape().get());
            case Form.Short brief -> Optional.of(brief.shape().get());
            default -> Optional.empty();
        };
    }

    private List<String> names() {
        return form.flatMap(Order::shape).map(shape -> List.copyOf(shape.names())).orElse(List.of());
    }

    /// Names in the order in which they are written.
    List<String> sorted(List<String> names) {
        List<String> sorted = new ArrayList<>(names());
        sorted.retainAll(names);
        names.stream().filter(name -> !sorted.contains(name)).forEach(sorted::add);
        return sorted;
    }

    /// The place of a new field among those that are there.
    ///
    /// @return how many of them stand before it
    int place(String added, List<String> names) {
        List<String> order = names();
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
