package clausebook.desk.save;

import clausebook.desk.journal.Version;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.field.Form;
import clausebook.text.yaml.YamlValue;
import clausebook.write.ContentText;
import java.util.List;
import java.util.Optional;

/// What is to stand in a file where mine and theirs came from one base.
sealed interface Joined {

    /// @param bytes empty where the file goes
    record Bytes(Optional<byte[]> bytes) implements Joined {}

    /// Some fields want a decision.
    record Open(List<FieldConflict> fields) implements Joined {}

    /// Theirs can't be read, or can't be changed field by field.
    record Unreadable(List<Problem> problems) implements Joined {}

    /// The three versions of a file.
    record Three(String path, Optional<byte[]> base, Optional<byte[]> mine, Optional<byte[]> theirs) {}

    static Joined of(Three three, Clash.Decided decided) {
        Version theirs = Version.of(three.theirs());
        if (theirs.equals(Version.of(three.base())) || theirs.equals(Version.of(three.mine()))) {
            return new Bytes(three.mine());
        }
        boolean seen = theirs.equals(decided.theirs());
        Optional<Form> form = ContentForms.of(three.path());
        boolean allThere = three.base().isPresent() && three.mine().isPresent() && three.theirs().isPresent();
        return allThere && form.isPresent()
                ? byFields(three, form.get(), seen ? decided : Clash.Decided.NOTHING)
                : whole(three, seen ? Optional.ofNullable(decided.mine().get(FieldPath.ROOT)) : Optional.empty());
    }

    /// A file that one of the two made or took away is decided on as a whole.
    private static Joined whole(Three three, Optional<Boolean> mine) {
        if (mine.isPresent()) {
            return new Bytes(mine.get() ? three.mine() : three.theirs());
        }
        return new Open(List.of(new FieldConflict(FieldPath.ROOT, value(three.path(), three.base()),
                value(three.path(), three.mine()), value(three.path(), three.theirs()))));
    }

    private static Optional<YamlValue> value(String path, Optional<byte[]> bytes) {
        return bytes.flatMap(found -> ContentText.read(path, found, new Problems())).map(ContentText::value);
    }

    private static Joined byFields(Three three, Form form, Clash.Decided decided) {
        Problems problems = new Problems();
        Optional<ContentText> theirs = ContentText.read(three.path(), three.theirs().orElseThrow(), problems);
        Optional<YamlValue> base = value(three.path(), three.base());
        Optional<YamlValue> mine = value(three.path(), three.mine());
        if (theirs.isEmpty() || base.isEmpty() || mine.isEmpty()) {
            return new Unreadable(problems.inOrder());
        }
        Merge merge = Merge.of(base.get(), mine.get(), theirs.get().value(), decided.mine());
        if (!merge.conflicts().isEmpty()) {
            return new Open(merge.conflicts());
        }
        Optional<ContentText> joined = theirs.get().with(merge.edits(), form, problems);
        return joined.isPresent()
                ? new Bytes(joined.map(ContentText::bytes))
                : new Unreadable(problems.inOrder());
    }
}
