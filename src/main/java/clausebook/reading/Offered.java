package clausebook.reading;

import clausebook.corpus.Moment;
import clausebook.corpus.Question;
import clausebook.guide.PlacedClause;
import java.util.List;

/// What a clause may also be, for a person to take over by hand; none of it is written by a program.
///
/// @param questions  those that it may answer, likeliest first
/// @param moments    those at which it may matter, likeliest first
/// @param neighbours the clauses like it that people have read, likest first
/// @param documents  those that it names
/// @param offices    those that it names
/// @param title      one for a clause that has none; empty where it has one, or nothing is like it
/// @param words      everyday words by which clauses of the same matter are found
public record Offered(List<Question> questions, List<Moment> moments, List<PlacedClause> neighbours,
        List<NamedEntry> documents, List<NamedEntry> offices, String title, List<String> words) {

    public Offered {
        questions = List.copyOf(questions);
        moments = List.copyOf(moments);
        neighbours = List.copyOf(neighbours);
        documents = List.copyOf(documents);
        offices = List.copyOf(offices);
        words = List.copyOf(words);
    }
}
