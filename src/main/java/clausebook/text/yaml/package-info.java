/// What does a file of YAML say, and where?
///
/// `SourceFile` → `YamlNode`s with places; a place and a value → the same file with that value alone changed.
/// The only package that knows SnakeYAML Engine, and Jackson's reader of YAML.
package clausebook.text.yaml;
