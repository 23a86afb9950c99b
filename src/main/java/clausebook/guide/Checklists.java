package clausebook.guide;

import clausebook.corpus.Audience;
import clausebook.corpus.Moment;
import java.util.List;

/// Makes lists of what to do and what not to do out of leading editions; each call works its list out anew.
///
/// A duty of an office is on the lists of those who hold it, and on no other. A rule of a policy that does not say whom
/// it binds is on every list of its council.
public interface Checklists {

    /// Audiences for whom a council has a list: those that its leading editions cover, and the smaller ones within them
    /// that a rule names.
    List<Audience> audiences(CouncilGuide council);

    /// Everything that binds an audience, or a smaller one within it, at one council.
    Checklist of(CouncilGuide council, Audience audience);

    /// How many lines that list has.
    int count(CouncilGuide council, Audience audience);

    /// Other audiences of the council whose lists have the same lines, but for those of single offices, in the order of
    /// audiences.
    List<Audience> alike(Checklist list);

    /// Everything that binds anybody at one moment at one council: a rule stands under each of its moments.
    List<ChecklistLine> at(CouncilGuide council, Moment moment);

    /// What warns in the clauses of some lines.
    List<ChecklistFact> following(List<ChecklistLine> lines);

    /// At most `most` lines to know first: the firmest, as many topics as possible among them, in the order of the
    /// whole list.
    List<ChecklistLine> strongest(Checklist list, int most);

    /// What somebody who wants to post is asked, in the order of the topics; empty where no topic has such a question.
    List<PostQuestion> postQuestions();
}
