// Quoted phrases: where words stand beside each other. Loaded only for a query that has one, as assets/phrases.js: what the search page's own
// script has and this one needs is handed over. Gives for each phrase the clauses that have it in their title or text.

clausebook("phrases", async ({postings, letters, reader, rarity, score, weights}, phrases) => {
    const withPlaces = async (term, field) => {
        const found = await postings(term, field), {next} = reader(found[0] ? (await letters("p", term))[field] : "");
        return found.map(hit => {
            let at = 0;
            return {...hit, places: Array.from({length: hit.times}, () => at += next())};
        });
    };
    const needed = [];
    for (const phrase of phrases) {
        const found = new Set();
        for (const field of [0, 1]) {
            const lists = await Promise.all(phrase.map(word => withPlaces(word.stem, field)));
            // How often the phrase stands there is how many places of its first word have the others behind them.
            const byKey = lists.map(list => new Map(list.map(hit => [hit.key, hit.places])));
            const hits = lists[0].filter(hit => hit.times = hit.places.filter(at => byKey.every((places, i) =>
                places.get(hit.key)?.includes(at + phrase[i].place - phrase[0].place))).length);
            hits.forEach(hit => found.add(hit.key));
            score(field, Math.fround(weights.boosts[field] * Math.fround(lists.reduce((sum, list) => sum + rarity(field, list.length), 0))), hits);
        }
        needed.push(found);
    }
    return needed;
});
