package clausebook.desk.page;

import clausebook.words.Words;

/// What a field of a file is called at the desk: `says` is "What is to be done"; what has no words of its own, such as
/// `review-due`, "Review due".
public record FieldNames(Words words) {

    /// @param field by its name in the file
    public String of(String field) {
        String key = "desk.label." + field;
        return words.keys().contains(key) ? words.say(key) : Words.opening(field.replace('-', ' '));
    }
}
