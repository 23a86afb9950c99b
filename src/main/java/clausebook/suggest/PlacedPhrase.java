package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words of force in their sentence.
///
/// @param own     their own words in normal form
/// @param before  the words before them, from the words of force before on
/// @param after   the words behind them
/// @param earlier the words of force before them in the sentence
record PlacedPhrase(ForcePhrase phrase, NormalWords own, NormalWords before, NormalWords after,
        Optional<PlacedPhrase> earlier, SuggestWords language) {

    private static final String LIST_MARK = ":";
    /// "Be normally and freely copied".
    private static final int MOST_BEFORE_VERB = 3;

    static PlacedPhrase of(String sentence, ForcePhrase phrase, Optional<PlacedPhrase> earlier,
            SuggestWords language) {
        int from = earlier.map(one -> one.phrase().end()).orElse(0);
        return new PlacedPhrase(phrase, language.words(phrase.words()),
                language.words(sentence.substring(from, phrase.start())),
                language.words(sentence.substring(phrase.end())), earlier, language);
    }

    /// True where somebody or something is ruled by them: not in "topics that may inflame" or "the need for care".
    boolean setsADuty() {
        return (isJoined() || opensAList() || !new Subordination(before, earlier.isEmpty(), language).rules())
                && !isNoDuty() && !isInACondition() && !isOfAModal() && !isAPurpose()
                && (own.all().size() > 1 && !isOfALicence() || singleCounts());
    }

    /// "If the hirer cancels, and the hall cannot be let, …".
    private boolean isInACondition() {
        List<String> words = before.words();
        int mark = words.size() - 1;
        while (mark >= 0 && !Subordination.isMark(words.get(mark))) {
            mark--;
        }
        return mark >= 0 && mark + 1 < words.size() && language.begins(before, Kind.CONDITIONS)
                && language.is(Kind.JOINS, words.get(mark + 1))
                && after.words().stream().anyMatch(Subordination::isMark)
                && words.subList(0, mark).stream().noneMatch(Subordination::isMark);
    }

    /// "Authorised to": said of people behind "be" alone.
    private boolean isOfALicence() {
        return phrase.duties().equals(Set.of(Duty.MAY)) && language.is(Kind.BEHIND_BE, own.words().getFirst());
    }

    /// "Must be signed and may be copied": they go on about the same.
    private boolean isJoined() {
        return language.is(Kind.JOINS, last()) && earlier.filter(PlacedPhrase::setsADuty).isPresent();
    }

    /// "Shall be advised", "may be required": what is done to somebody, said by other words of force.
    private boolean isOfAModal() {
        boolean suffered = earlier.isPresent() && language.is(Kind.BEHIND_BE, own.words().getFirst())
                && before.all().size() <= 2 && language.force().isPassive(before);
        return suffered && (earlier.get().phrase().duties().contains(Duty.MAY)
                || phrase.duties().contains(Duty.SHOULD));
    }

    /// "When you post as the council you must:" – behind a colon stands what is to be done.
    private boolean opensAList() {
        return after.words().equals(List.of(LIST_MARK));
    }

    /// What stands before them, or before those that they go on from: "the Clerk must sign and may copy", "the Clerk
    /// will have authority".
    private NormalWords subject() {
        boolean goesOn = isJoined() || earlier.isPresent() && !before.words().isEmpty()
                && before.words().stream().allMatch(word -> language.is(Kind.HAVE, word) || language.is(Kind.BE, word));
        return goesOn ? earlier.orElseThrow().subject() : before;
    }

    /// "Who may quote you" tells of people that they do something.
    boolean isToldOfSomebody() {
        return language.is(Kind.OPENS_SUBJECT, last());
    }

    /// True where nobody but those who are named is permitted: "only the editor may".
    boolean isOfSome() {
        return language.begins(subject(), Kind.ONLY) || phrase.duties().contains(Duty.MUST_NOT);
    }

    /// The words behind them without "also", "therefore" and the like.
    NormalWords doing() {
        NormalWords doing = after;
        while (!doing.all().isEmpty() && language.is(Kind.BESIDES, doing.all().getFirst().form())) {
            doing = doing.rest();
        }
        return doing;
    }

    /// "To avoid harm", "as the policies require.", "the access that she has to the account".
    private boolean isNoDuty() {
        boolean nothingToDo = after.all().isEmpty() || Subordination.isMark(after.words().getFirst());
        boolean inverted = before.all().isEmpty() && language.is(Kind.INVERTED, own.words().getFirst());
        boolean wished = language.is(Kind.INVERTED, own.words().getLast()) && !has(Kind.NONE)
                && (language.begins(after, Kind.PRONOUNS) || language.begins(after, Kind.ARTICLES));
        return wished || inverted && own.all().size() == 1 || language.is(Kind.INFINITIVE, last())
                || language.is(Kind.WANTS, own.words().getFirst()) && nothingToDo && !language.is(Kind.BE, last())
                || language.is(Kind.INFINITIVE, own.words().getLast()) && language.begins(after, Kind.ARTICLES)
                || language.is(Kind.EMPTY_SUBJECTS, last()) && language.begins(after, Kind.ONLY_TOLD);
    }

    /// "The aim is to inform", and not "the Clerk is to inform".
    private boolean isAPurpose() {
        boolean ofPeople = language.begins(own, Kind.OF_PEOPLE_ALONE)
                && !has(Kind.BEING);
        return ofPeople && (!namesAtLast() || language.has(subject(), Kind.PURPOSES));
    }

    private boolean namesAtLast() {
        return language.is(Kind.PEOPLE, last()) || language.is(Kind.OFFICES, last())
                || language.is(Kind.BODIES, last());
    }

    private boolean singleCounts() {
        String word = own.words().getFirst();
        if (language.is(Kind.BEHIND_BE, word)) {
            return isBehindBe();
        }
        if (language.is(Kind.NEEDS, word)) {
            return language.begins(after, Kind.INFINITIVE) && !language.is(Kind.NONE, last());
        }
        if (language.is(Kind.NOUNS_OF_DUTY, word)) {
            return language.is(Kind.HAVE, last()) || language.isOwner(before.text());
        }
        return !language.is(Kind.OPENS_ORDERS_ALONE, word) || isBehindMark()
                || language.is(Kind.BEFORE_AN_ORDER, last());
    }

    /// "Is authorised to", but not "a person authorised to" nor "a post deemed to be unacceptable".
    private boolean isBehindBe() {
        List<String> words = before.words();
        int at = words.size() - 1;
        boolean being = false;
        while (at >= 0 && language.is(Kind.BE, words.get(at))) {
            being |= language.is(Kind.FINITE, words.get(at)) || language.is(Kind.BEING, words.get(at));
            at--;
        }
        boolean deemed = at > 0 && language.is(Kind.INFINITIVE, words.get(at))
                && !language.is(Kind.FINITE, words.get(at - 1)) && language.is(Kind.BE, words.get(at - 1));
        return being && !deemed;
    }

    /// The word before them; empty at the start.
    String last() {
        return before.all().isEmpty() ? "" : before.words().getLast();
    }

    /// True at the start of a sentence, and behind a comma or another mark.
    boolean isBehindMark() {
        return before.all().isEmpty() || Subordination.isMark(last());
    }

    /// True for a bare order: nobody who does it stands before it, as in "if they do not agree".
    boolean standsAsOrder() {
        return !language.is(Kind.PEOPLE, last()) && !language.is(Kind.INFINITIVE, last())
                && !language.is(Kind.BODIES, last()) && (isBehindMark() || language.is(Kind.JOINS, last())
                        || language.is(Kind.BEFORE_AN_ORDER, last()) || language.begins(before, Kind.CONDITIONS));
    }

    /// "Has responsibility for", "requires staff to": what is to be done is no verb behind them.
    boolean isOfNouns() {
        return own.all().size() == 1 && (language.is(Kind.ANSWERS_FOR, own.words().getFirst())
                || language.is(Kind.NOUNS_OF_DUTY, own.words().getFirst())
                || language.is(Kind.WANTS, own.words().getFirst()) && !language.begins(after, Kind.INFINITIVE));
    }

    /// "No key has to be returned": a need that nobody has.
    boolean mayBeFree() {
        return has(Kind.NEEDS) || has(Kind.FREE);
    }

    /// "No more than three may": people read it as a permission too.
    boolean isOfALimit() {
        return language.force().isLimit(own.all());
    }

    /// "Nothing in this code shall prevent".
    boolean denies() {
        return language.begins(doing(), Kind.DENIED);
    }

    /// "Shall not apply to", "do not include", "shall be eligible": how things are.
    boolean onlySays() {
        if (phrase.forbids()) {
            return isNegative() && !language.is(Kind.OF_FORCE, own.words().getFirst())
                    && (denies() || has(Kind.OPENS_ORDERS_ALONE)
                            || language.force().isOrder(phrase.words())
                                    && language.begins(doing(), Kind.DENIED_OF_THINGS));
        }
        boolean chance = language.is(Kind.CHANCES, own.words().getFirst()) && mayBeFree();
        return chance || has(Kind.AUXILIARIES) && language.begins(doing(), Kind.SAID);
    }

    /// "Is allowed", "is acceptable": said of what is done.
    boolean isJudged() {
        return language.is(Kind.BEHIND_BE, own.words().getFirst());
    }

    /// "Must be …".
    boolean isOfBe() {
        return language.force().isPassive(after) || endsInBe();
    }

    private boolean endsInBe() {
        return language.is(Kind.BEING, own.words().getLast());
    }

    /// "Must be copied", but not "must be late".
    boolean isPassive() {
        return isOfBe()
                && after.words().stream().skip(endsInBe() ? 0 : 1).limit(MOST_BEFORE_VERB)
                        .anyMatch(word -> language.isSuffered(word)
                                || language.list(Kind.SUFFERED_ENDINGS).stream().anyMatch(word::endsWith));
    }

    /// True where people, or those who act for the council, stand before them.
    boolean namesADoer() {
        return language.has(subject(), Kind.PEOPLE) || language.has(subject(), Kind.BODIES);
    }

    /// "We do not sell your data": what the council says of itself.
    boolean speaks() {
        return language.is(Kind.SPEAKERS, last());
    }

    boolean namesSomebody() {
        return language.has(subject(), Kind.PEOPLE) || language.has(subject(), Kind.OFFICES);
    }

    boolean namesABody() {
        return language.has(subject(), Kind.BODIES);
    }

    /// True where somebody who acts for the council stands before them, and not the council as a whole.
    boolean namesAnOfficer() {
        return language.has(subject(), Kind.OFFICES) && !language.has(subject(), Kind.WHOLE_BODIES);
    }

    /// "It cannot be undone", "there shall be no appeal": perhaps nothing but how things are.
    boolean mayOnlyTell() {
        return language.is(Kind.EXISTS, last()) || speaks() && language.begins(own, Kind.ABILITY)
                || language.is(Kind.EMPTY_SUBJECTS, last()) && language.begins(own, Kind.ABILITY);
    }

    /// "Responsible for what they post" binds nobody to anything; "for keeping the gate locked" does, and so does what
    /// an office is responsible for.
    boolean answersOnly() {
        List<String> words = after.words();
        boolean doing = words.size() > 1 && !language.is(Kind.THINGS, words.get(1))
                && language.list(Kind.DOING).stream().anyMatch(words.get(1)::endsWith);
        boolean what = words.size() > 1 && language.is(Kind.OPENS_SUBJECT, words.get(1));
        return has(Kind.ANSWERS_FOR) && (what || !language.has(before, Kind.OFFICES)) && !doing;
    }

    /// "Canvassing shall disqualify", "nobody will lose their place": what becomes of somebody.
    boolean tellsWhatFollows() {
        return !doing().all().isEmpty() && language.is(Kind.CONSEQUENCES, doing().words().getFirst())
                || (has(Kind.PROMISES) || has(Kind.ABILITY)) && language.begins(doing(), Kind.FOLLOWS) && !refuses();
    }

    /// "Responsible", "responsibility": what somebody has to see to.
    boolean isOfAnAnswer() {
        return has(Kind.ANSWERS_FOR) || own.all().size() == 1 && has(Kind.NOUNS_OF_DUTY);
    }

    /// "It is not the responsibility of members to decide".
    boolean deniesAnAnswer() {
        List<String> words = before.words();
        return isOfAnAnswer() && words.stream().skip(Math.max(0, words.size() - 2))
                .anyMatch(language.force().of(WordClass.NEGATIONS)::contains);
    }

    /// True where one of their own words is of a list.
    boolean has(Kind kind) {
        return own.words().stream().anyMatch(word -> language.is(kind, word));
    }

    boolean isNegative() {
        return own.count(WordClass.NEGATIONS) > 0;
    }

    /// "Will not be tolerated".
    boolean refuses() {
        return language.has(language.words(phrase.words()), Kind.REFUSED) || language.has(after, Kind.REFUSED);
    }
}
