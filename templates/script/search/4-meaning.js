// What was typed, and what it is taken to mean (clausebook.index.Typed, Meant, Lexicon).

const PHRASE = /["“”]([^"“”]+)["“”]/g;
const read = (query) => {
    const rest = query.replace(PHRASE, " "), list = analyse(rest), byStem = new Map();
    list.forEach(word => byStem.size < 24 && !byStem.has(word.stem) && byStem.set(word.stem, word));
    return {
        phrases: [...query.matchAll(PHRASE)].map(phrase => analyse(phrase[1])).filter(phrase => phrase[0]),
        numbers: [...rest.toLowerCase().matchAll(index.number)].map(([all, number, ...letter]) => [number, ...letter.filter(one => one)].join(".")),
        words: [...byStem.values()],
        length: list.length
    };
};

// The most frequent stems that begin with some letters.
const begunBy = async (start) => {
    const first = pieceOf(index.terms, start), last = Math.min(first + 1, pieceOf(index.terms, start + "\uffff")), found = [];
    const stems = [...index.known, ...(await piece("t" + first)).keys(), ...(await piece("t" + last)).keys()];
    for (const stem of new Set(stems)) {
        if (start[2] && stem.startsWith(start)) {
            const often = Math.max(...await Promise.all([NAME, TEXT, LIKE].map(async field => (await postings(stem, field)).length)));
            (often || index.known.has(stem)) && found.push([often, stem]);
        }
    }
    return found.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)).slice(0, 8).map(([often, stem]) => stem);
};

const understand = async (typed) => {
    const meant = {stems: [], notes: [], asked: new Map()};
    const lines = await Promise.all(typed.words.map(word => letters("t", word.stem, "[013]")));
    for (const [i, word] of typed.words.entries()) {
        let stems = [word.stem];
        if (!index.known.has(word.stem) && !lines[i]) {
            stems = typed.words[i + 1] ? [] : await begunBy(word.plain);
            if (!stems[0]) {
                const right = await (await load("assets/spelling.js"))(index, load, reader, pieceOf, word.plain);
                meant.notes.push([right ? "corrected" : "unknown", word.plain, right]);
                stems = right ? [analyse(right)[0].stem] : [];
            }
        }
        meant.stems.push(stems);
    }
    for (const named of index.named) {
        for (const phrase of named.stems) {
            const places = [...new Set(phrase.map(stem => meant.stems.findIndex(stems => stems.includes(stem))))].sort((a, b) => a - b);
            if (places[0] >= 0) {
                meant.asked.set(places + "", (meant.asked.get(places + "") || new Set()).add(named));
            }
        }
    }
    return meant;
};
