package clausebook.suggest;

import java.util.List;

/// The words of one clause or item, and those that it reads on from.
///
/// @param text  without marks
/// @param stems what stands above it and reads on into it, the outermost first: headings, lead-ins, the clause whose
///              item it is
record Passage(String text, List<String> stems) {

    Passage {
        stems = List.copyOf(stems);
    }
}
