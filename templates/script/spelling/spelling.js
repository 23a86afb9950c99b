// What helps where no clause has a word, or where nothing is found (clausebook.index.query.Spelling, Lexicon): the words that it may be the
// start of, the word that was probably meant, topics and questions near by. Loaded only then, as assets/spelling.js: what the search page's own
// script has and this one needs is handed over.

// How many slips make one word out of another: a letter too many, too few, wrong, or two swapped.
const slips = (one, other) => {
    let before, last, row = Array.from(other + " ", (letter, j) => j);
    for (let i = 1; i <= one.length; i++) {
        [before, last, row] = [last, row, [i]];
        for (let j = 1; j <= other.length; j++) {
            const swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (one[i - 1] != other[j - 1]), swapped ? before[j - 2] + 1 : 99);
        }
    }
    return row[other.length];
};
clausebook("spelling", ({index, reader, file, within, nameFor, linesOf, block, postings, isKnown, stemOf, copy, make, link, say, rootOf}) => {
    // The most frequent stems that begin with some letters, of the first and the last block of them.
    const begunBy = async start => {
        const found = [], stems = new Set();
        for (const word of start[2] ? [start, start + "\uffff"] : []) {
            [...(await block("t", await nameFor(word))).keys()].filter(stem => stem.startsWith(start)).forEach(stem => stems.add(stem));
        }
        for (const stem of stems) {
            const often = Math.max(...await Promise.all([0, 1, 3, 4, 5, 6].map(async field => (await postings(stem, field)).length)));
            (often || await isKnown(stem)) && found.push([often, stem]);
        }
        return found.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)).slice(0, 8).map(([often, stem]) => stem);
    };
    // Two words that are known, where that is what a word is made of; what the last may be the start of comes before that.
    const partsOf = async (word, isLast) => {
        for (let at = 4; at <= word.plain.length - 4 && /^\p{L}+$/u.test(word.plain) && !(isLast && (await begunBy(word.plain))[0]); at++) {
            const parts = [word.plain.slice(0, at), word.plain.slice(at)].map(plain => ({...word, plain, stem: stemOf(plain)}));
            if (parts.every(part => !index.stops.has(part.plain)) && await isKnown(parts[0].stem) && await isKnown(parts[1].stem)) {
                return parts;
            }
        }
        return [word];
    };
    // Looks through the words that begin with some letters, for one that is exactly so many slips away.
    const bestOf = async (start, typed, wanted) => {
        const sorted = [...typed].sort() + "";
        let best = -1, found;
        for (let i = within(index.words, start); i <= within(index.words, start + "\uffff"); i++) {
            for (const [word, often] of linesOf(await file("w", index.spelt, i), from => from.next())) {
                if (Math.abs(word.length - typed.length) <= wanted && word.startsWith(start)) {
                    // A letter left out or two swapped are likelier than any one letter too many or wrong.
                    const likely = word.length > typed.length || [...word].sort() + "" == sorted;
                    const rank = often + (likely && 4) + (word[0] == typed[0] && 99);
                    if (rank > best && slips(word, typed) == wanted) {
                        [best, found] = [rank, word];
                    }
                }
            }
        }
        return found;
    };
    const meantFor = async typed => typed[3] && !/\p{Nd}/u.test(typed)
        && (await bestOf(typed.slice(0, 2), typed, 1) || await bestOf("", typed, 1) || typed[7] && await bestOf("", typed, 2));
    // By what a word is searched that no clause has, with a note of it.
    const stemsFor = async (word, next, notes) => {
        const begun = next ? [] : await begunBy(word.plain), right = begun[0] ? 0 : await meantFor(word.plain);
        notes.push([begun[0] ? "begun" : right ? "corrected" : "unknown", word, right]);
        return begun[0] ? begun : right ? [stemOf(right)] : [];
    };
    // Where filters leave nothing: how many clauses there are without each of them, and without all.
    const withoutEach = (ranked, values, chosen, filters) => {
        const left = but => new Set(ranked.filter(([key]) => filters.every(([name]) => but.includes(name) || !values[name] || values[name](key).includes(chosen.get(name))))
            .map(([key]) => rootOf(key))).size;
        const way = (words, names) => copy("line", [make("a", words, link(chosen, Object.fromEntries(names.map(name => [name, ""])))), ": " + left(names)]);
        return [...filters.filter(([name]) => filters[1] && left([name])).map(([name, words]) => way(say("without-one", words), [name])),
            way(say("without"), filters.map(([name]) => name))];
    };
    // What a reader may have meant who has found nothing: topics and questions with words that begin alike.
    const nearTo = async typed => {
        const starts = typed.words.filter(word => /^\p{L}{4}/u.test(word.plain)).map(word => word.plain.slice(0, 4));
        const begun = RegExp(`(?<!\\p{L})(${starts.join("|") || "-"})`, "iu");
        return (await file("e", index.near)).filter(([href, name, words]) => begun.test(name + " " + words)).slice(0, 6)
            .map(([href, name]) => copy("line", [make("a", name, href)]));
    };
    return {partsOf, stemsFor, nearTo, withoutEach};
});
