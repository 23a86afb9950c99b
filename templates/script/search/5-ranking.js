// Ranking (clausebook.index.Ranking): Lucene's BM25, each step in single precision, added up in double. Gives [key, score], the best first.

const rank = async (typed, meant) => {
    const weights = index.weights, sums = new Map(), add = (key, score, to = sums) => to.set(key, (to.get(key) || 0) + score);
    // How many of the words each clause or item has.
    const matched = new Map();
    const rarity = (field, often) => float(Math.log(1 + (index.stats[field][0] - often + .5) / (often + .5)));
    const score = (field, weight, hits, give = add) => {
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
    const word = async stems => {
        const best = new Map(), others = new Map();
        for (const field of stems[0] ? WORDS : []) {
            await any(field, stems, weights.boosts[field], (key, score) => {
                const before = best.get(key) || 0;
                add(key, Math.min(before, score), others);
                best.set(key, Math.max(before, score));
            });
        }
        best.forEach((score, key) => {
            add(key, float(score + others.get(key) * weights.others) + weights.each);
            add(key, 1, matched);
        });
    };
    await Promise.all([...meant.stems.map(word), ...[...meant.asked].map(([places, named]) =>
        any(ABOUT, [...named].map(one => "=" + one), weights.boosts[ABOUT] * places.split(",").length))]);
    const needed = typed.phrases[0] ? await (await load("assets/phrases.js"))({...given, rarity, score, weights}, typed.phrases) : [];
    // A number alone, or beside a council's name, is a clause's number; among other words it may be an amount.
    const alone = typed.words.every((word, i) => typed.numbers.some(number => number.has(word)) || index.with.includes(word.stem)
        || /^\p{Nd}/u.test(word.stem) || meant.ofCouncil(i));
    for (const key of new Set(typed.numbers.flatMap(number => number.keys.filter(key => alone || number.sure && key.includes("."))))) {
        (await postings(key, NUMBER)).forEach(hit => add(hit.key, weights.number));
    }
    // A title that has all the words and no others.
    if (typed.words[0] && !typed.phrases[0] && typed.length <= weights.longest) {
        const [first, ...others] = await Promise.all(typed.words.map(async word =>
            (await postings(word.stem, NAME)).filter(hit => hit.norm == typed.length && hit.key % ITEMS == 0).map(hit => hit.key)));
        first.filter(key => others.every(keys => keys.includes(key))).forEach(key => add(key, weights.title));
    }
    meant.hasAll = key => matched.get(key) == meant.stems.filter(stems => stems[0]).length;
    return [...sums].filter(([key]) => needed.every(found => found.has(key))).map(([key, sum]) => [key, float(sum)])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
};
