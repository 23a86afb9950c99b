package clausebook.text.yaml;

/// What is to become of one value of a YAML file; paths are those of the file before the edit.
public sealed interface YamlEdit {

    /// The value.
    YamlPath at();

    /// It is this one from now on: in the place of the old one, or a new field, and what holds it too where that is
    /// not there yet.
    record Put(YamlPath at, YamlValue value) implements YamlEdit {}

    /// A new entry of a list, before the one that stands there now, or behind the last.
    record Insert(YamlPath at, YamlValue value) implements YamlEdit {}

    /// It goes, with its field's name or its hyphen; nothing happens where there is none.
    record Remove(YamlPath at) implements YamlEdit {}

    /// A text in the place of what stands there, or added.
    static YamlEdit put(YamlPath at, String words) {
        return new Put(at, YamlValue.text(words));
    }
}
