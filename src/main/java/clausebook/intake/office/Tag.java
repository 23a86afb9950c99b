package clausebook.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// An element of XML. What is not there can be asked like anything else: it has no attributes and nothing in it.
public final class Tag implements TagContent {

    /// What is not there.
    public static final Tag NONE = new Tag("", Map.of());

    private final String name;
    private final Map<String, String> attributes;
    private final List<TagContent> content = new ArrayList<>(2);

    /// @param name       with the prefix that this program gives its namespace, such as `w:p`
    /// @param attributes their values by such names
    public Tag(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
    }

    /// An element that holds one other.
    public static Tag around(String name, Tag inner) {
        Tag outer = new Tag(name, Map.of());
        outer.add(inner);
        return outer;
    }

    /// Puts something behind what is in it.
    public void add(TagContent part) {
        content.add(part);
    }

    /// Such as `w:p`; empty for what is not there.
    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public boolean exists() {
        return !name.isEmpty();
    }

    /// The value of an attribute; empty where it has none.
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /// Elements and text in it, in their order.
    public List<TagContent> content() {
        return content;
    }

    /// The elements in it, without text.
    public List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        for (TagContent part : content) {
            if (part instanceof Tag tag) {
                tags.add(tag);
            }
        }
        return tags;
    }

    public List<Tag> tags(String wanted) {
        return tags().stream().filter(tag -> tag.is(wanted)).toList();
    }

    /// The first element of that name directly in it.
    public Tag tag(String wanted) {
        for (TagContent part : content) {
            if (part instanceof Tag tag && tag.is(wanted)) {
                return tag;
            }
        }
        return NONE;
    }

    /// The first element of that name anywhere below it, in reading order.
    public Tag below(String wanted) {
        for (Tag tag : tags()) {
            Tag found = tag.is(wanted) ? tag : tag.below(wanted);
            if (found.exists()) {
                return found;
            }
        }
        return NONE;
    }

    /// Adds all elements below it that are wanted, but none inside of such a one.
    public void gather(Predicate<Tag> wanted, List<Tag> to) {
        for (Tag tag : tags()) {
            if (wanted.test(tag)) {
                to.add(tag);
            } else {
                tag.gather(wanted, to);
            }
        }
    }

    /// All text in it, at any depth.
    public String text() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    private void appendTo(StringBuilder text) {
        for (TagContent part : content) {
            switch (part) {
                case Tag tag -> tag.appendTo(text);
                case TagText plain -> text.append(plain.letters());
            }
        }
    }
}
