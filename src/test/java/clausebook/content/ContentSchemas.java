package clausebook.content;

import clausebook.content.RecordSchema.View;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import clausebook.draft.DraftQuestion;
import clausebook.draft.DraftSite;
import clausebook.draft.DraftTerm;
import clausebook.draft.TermList;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schemas of all kinds of content file.
final class ContentSchemas {

    private ContentSchemas() {}

    /// By the name of the file in `content/schema/`, without `.json`.
    static Map<String, ObjectNode> all() {
        Map<String, ObjectNode> schemas = new LinkedHashMap<>();
        schemas.put("site", RecordSchema.fields(View.of(DraftSite.class)));
        schemas.put("council", RecordSchema.fields(View.of(DraftCouncil.Facts.class)));
        schemas.put("policy", RecordSchema.fields(View.of(DraftPolicy.Facts.class)));
        schemas.put("edition", RecordSchema.fields(View.of(DraftEdition.Facts.class)));
        for (TermList list : TermList.values()) {
            schemas.put(list.file(), RecordSchema.list(new View(DraftTerm.class, list::has, list::needs)));
        }
        schemas.put("questions", RecordSchema.list(View.of(DraftQuestion.class)));
        return schemas;
    }
}
