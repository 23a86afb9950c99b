// Ranking (clausebook.index.Ranking): Lucene's BM25, each step in single precision, added up in double. Gives [key, score], the best first.

const rank = async (typed, meant) => {
    const sums = new Map(), add = (key, score) => sums.set(key, (sums.get(key) || 0) + score);
    const rarity = (field, often) => float(Math.log(1 + (index.stats[field][0] - often + .5) / (often + .5)));
    const score = (field, weight, hits) => {
        const times = new Map();
        hits.forEach(hit => times.set(hit.key, (times.get(hit.key) || 0) + hit.times));
        hits.forEach(hit => {
            if (times.has(hit.key)) {
                add(hit.key, float(weight - float(weight / float(1 + float(times.get(hit.key) * index.norms[field][hit.norm])))));
                times.delete(hit.key);
            }
        });
    };
    // Some terms that count as one.
    const any = async (field, terms, boost) => {
        const lists = await Promise.all(terms.map(term => postings(term, field)));
        score(field, float(boost * rarity(field, Math.max(...lists.map(list => list.length)))), lists.flat());
    };
    const each = async stems => {
        await any(NAME, stems, 1.25);
        await any(TEXT, stems, 1);
        await any(LIKE, stems, .5);
    };
    await Promise.all([...meant.stems.map(each),
        ...[...meant.asked].map(([places, named]) => any(ABOUT, [...named].map(one => one.key), 2 * places.split(",").length))]);
    const needed = typed.phrases[0] ? await (await load("assets/phrases.js"))(typed.phrases, postings, letters, reader, rarity, score) : [];
    // A number alone, or beside a council's name, is a clause's number; among other words it may be an amount.
    const alone = typed.words.every((word, i) => /^\p{Nd}/u.test(word.stem) || index.with.includes(word.stem)
        || [...meant.asked].some(([places, named]) => places.split(",").includes(i + "") && [...named].some(one => one.key[0] == "c")));
    for (const number of new Set(typed.numbers)) {
        (alone || number.includes(".")) && (await postings(number, NUMBER)).forEach(hit => add(hit.key, 64));
    }
    // A title that has all the words and no others.
    if (typed.words[0] && !typed.phrases[0] && typed.length < 40) {
        const lists = await Promise.all(typed.words.map(word => postings(word.stem, NAME)));
        lists[0].filter(hit => hit.norm == typed.length && hit.key % ITEMS == 0 && lists.every(list => list.some(other => other.key == hit.key)))
            .forEach(hit => add(hit.key, 32));
    }
    return [...sums].filter(([key]) => needed.every(found => found.has(key))).map(([key, sum]) => [key, float(sum)])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
};
