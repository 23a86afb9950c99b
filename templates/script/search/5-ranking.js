// Ranking (clausebook.index.query.Ranking and QuestionRanking): Lucene's BM25, each step in single precision, added up in double. Gives
// [key, score], the best first.

const add = (key, score, to) => to.set(key, (to.get(key) || 0) + score);
const sorted = sums => [...sums].map(([key, sum]) => [key, float(sum)]).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
// A sum of scores by key.
const scoring = () => {
    const weights = index.weights, sums = new Map();
    const rarity = (field, often) => float(Math.log(1 + (index.stats[field][0] - often + .5) / (often + .5)));
    const score = (field, weight, hits, give = (key, score) => add(key, score, sums)) => {
        const times = new Map();
        hits.forEach(hit => add(hit.key, hit.times, times));
        hits.forEach(hit => {
            const many = times.get(hit.key);
            if (many) {
                give(hit.key, float(weight - float(weight / float(1 + float(many * index.norms[field][hit.norm])))));
                times.delete(hit.key);
            }
        });
    };
    // Some terms that count as one.
    const any = async (field, terms, boost, give) => {
        const lists = await Promise.all(terms.map(term => postings(term, field)));
        score(field, float(boost * rarity(field, Math.max(...lists.map(list => list.length)))), lists[1] ? lists.flat() : lists[0], give);
    };
    // Of a word the field counts that fits best, and a part of the others.
    const word = async (stems, fields, part, found) => {
        const best = new Map(), others = new Map();
        for (const field of stems[0] ? fields : []) {
            await any(field, stems, weights.boosts[field], (key, score) => {
                const before = best.get(key) || 0;
                add(key, Math.min(before, score), others);
                best.set(key, Math.max(before, score));
            });
        }
        best.forEach((score, key) => {
            add(key, float(score + others.get(key) * part), sums);
            found(key);
        });
    };
    return {sums, rarity, score, any, word};
};
const rank = async (typed, meant) => {
    const weights = index.weights, {sums, rarity, score, any, word} = scoring();
    // How many of the words each clause or item has.
    const matched = new Map();
    await Promise.all([...meant.stems.map(stems => word(stems, WORDS, weights.others, key => {
        add(key, weights.each, sums);
        add(key, 1, matched);
    })), ...[...meant.asked].map(async ([places, named]) => {
        // No clause is about a question.
        const keys = [...named].filter(one => one >= questions()).map(one => "=" + one);
        keys[0] && await any(ABOUT, keys, weights.boosts[ABOUT] * places.split(",").length);
    })]);
    const needed = typed.phrases[0] ? await (await load("assets/phrases.js"))({...given, rarity, score, weights}, typed.phrases) : [];
    // A number alone, or beside a council's name, is a clause's number; among other words it may be an amount.
    const alone = typed.words.every((word, i) => typed.numbers.some(number => number.has(word)) || index.with.includes(word.stem)
        || /^\p{Nd}/u.test(word.stem) || meant.ofCouncil(i));
    for (const key of new Set(typed.numbers.flatMap(number => number.keys.filter(key => alone || number.sure && key.includes("."))))) {
        (await postings(key, NUMBER)).forEach(hit => add(hit.key, weights.number, sums));
    }
    // A title that has all the words and no others.
    if (typed.words[0] && !typed.phrases[0] && typed.length <= weights.longest) {
        const [first, ...others] = await Promise.all(typed.words.map(async word =>
            (await postings(word.stem, NAME)).filter(hit => hit.norm == typed.length && hit.key % ITEMS == 0).map(hit => hit.key)));
        first.filter(key => others.every(keys => keys.includes(key))).forEach(key => add(key, weights.title, sums));
    }
    meant.hasAll = key => matched.get(key) == meant.stems.filter(stems => stems[0]).length;
    return sorted([...sums].filter(([key]) => needed.every(found => found.has(key))));
};
// Questions by their number, those that fit well enough.
const rankQuestions = async (typed, meant) => {
    const weights = index.weights.questions, {sums, word} = scoring(), phrases = new Map();
    await Promise.all(meant.stems.map(stems => word(stems, ASKED, weights.others, () => {})));
    meant.asked.forEach((named, places) => named.forEach(one => one < questions()
        && phrases.set(one, Math.max(phrases.get(one) || 0, weights.phrase * (places.split(",").length - 1)))));
    phrases.forEach((score, one) => add(one * ITEMS, score, sums));
    typed.people && index.people.forEach(one => add(one * ITEMS, weights.people, sums));
    const ranked = questions() ? sorted(sums) : [];
    return ranked.filter(([key, score]) => ranked[0][1] >= weights.least && score >= ranked[0][1] * weights.part).map(([key, score]) => [key / ITEMS, score]);
};
