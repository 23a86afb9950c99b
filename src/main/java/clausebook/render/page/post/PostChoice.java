package clausebook.render.page.post;

import clausebook.render.part.Line;
import java.util.List;

/// A question and its answers.
///
/// @param over the answers so far, or empty
public record PostChoice(String over, String title, String lede, List<Line> choices) {

    public PostChoice {
        choices = List.copyOf(choices);
    }
}
