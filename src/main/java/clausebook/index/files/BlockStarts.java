package clausebook.index.files;

import java.util.ArrayList;
import java.util.List;

/// With which words the pieces of an index begin. Where the pieces are many, the first file has only each so-manieth,
/// and further files have those between.
public record BlockStarts(SortedBlocks shards) {

    private static final int FEW = 400;

    /// How many pieces stand under one word of the first file; 0 where it has them all.
    public int wide() {
        int all = shards.starts().size();
        return all <= FEW ? 0 : (int) Math.ceil(Math.sqrt(all));
    }

    /// What the first file has, parted by spaces.
    public String first() {
        List<String> starts = new ArrayList<>();
        for (int i = 0; i < shards.starts().size(); i += Math.max(1, wide())) {
            starts.add(shards.starts().get(i));
        }
        return String.join(" ", starts);
    }

    /// What each further file has.
    public List<String> further() {
        List<String> files = new ArrayList<>();
        for (int i = 0; wide() > 0 && i < shards.starts().size(); i += wide()) {
            files.add(String.join(" ", shards.starts().subList(i, Math.min(shards.starts().size(), i + wide()))));
        }
        return files;
    }
}
