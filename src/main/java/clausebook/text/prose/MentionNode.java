package clausebook.text.prose;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/// A mention in Flexmark's tree.
final class MentionNode extends Node {

    private final BasedSequence target;
    private final BasedSequence words;

    MentionNode(BasedSequence whole, BasedSequence target, BasedSequence words) {
        super(whole);
        this.target = target;
        this.words = words;
    }

    Mention mention() {
        Optional<String> shown = words.isNull() ? Optional.empty() : Optional.of(words.toString().strip());
        return new Mention(target.toString().strip(), shown, target.getStartOffset());
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {target, words};
    }
}
