package clausebook.render.engine;

import clausebook.words.Words;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/// What templates call for a word of the interface: `say("key", part, …)`.
record SayMethod(Words words) implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        Object[] parts = new Object[arguments.size() - 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = arguments.get(i + 1).toString();
        }
        try {
            return words.say(arguments.get(0).toString(), parts);
        } catch (Words.MissingWordsException missing) {
            throw new TemplateModelException(missing.getMessage(), missing);
        }
    }
}
