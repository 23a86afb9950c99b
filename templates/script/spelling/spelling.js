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
clausebook("spelling", ({index, load, reader, within, pieceOf, piece, postings, letters, copy, make, WORDS, PHRASES}) => {
    // The most frequent stems that begin with some letters.
    const begunBy = async start => {
        const first = await pieceOf(start), last = Math.min(first + 1, await pieceOf(start + "\uffff")), found = [];
        for (const stem of new Set([...(await piece("t" + first)).keys(), ...(await piece("t" + last)).keys()])) {
            if (start[2] && stem.startsWith(start)) {
                const often = Math.max(...await Promise.all(WORDS.map(async field => (await postings(stem, field)).length)));
                (often || await letters("t", stem, PHRASES)) && found.push([often, stem]);
            }
        }
        return found.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)).slice(0, 8).map(([often, stem]) => stem);
    };
    // Looks through the words that begin with some letters, for one that is exactly so many slips away.
    const bestOf = async (start, typed, wanted) => {
        let best = -1, found;
        for (let i = within(index.words, start); i <= within(index.words, start + "\uffff"); i++) {
            let word = "";
            for (const line of (await load(`${index.path}w${i}.js`)).split("\n")) {
                const [next] = reader(line);
                word = word.slice(0, next()) + line.slice(2);
                // A letter left out or two swapped are likelier than any one letter too many or wrong.
                const likely = word.length > typed.length || [...word].sort() + "" == [...typed].sort();
                const rank = next() + (likely && 4) + (word[0] == typed[0] && 99);
                if (rank > best && Math.abs(word.length - typed.length) <= wanted && word.startsWith(start) && slips(word, typed) == wanted) {
                    [best, found] = [rank, word];
                }
            }
        }
        return found;
    };
    const meantFor = async typed => typed[3] && !/\p{Nd}/u.test(typed)
        && (await bestOf(typed.slice(0, 2), typed, 1) || await bestOf("", typed, 1) || typed[5] && await bestOf("", typed, 2));
    // What a reader may have meant who has found nothing: topics and questions with words that begin alike, else the first topics.
    const nearTo = async typed => {
        const all = await load(index.path + "e0.js"), begun = RegExp(`\\b(${typed.words.map(word => word.plain.slice(0, 4)).join("|") || "-"})`, "i");
        const like = all.filter(([href, name, words]) => begun.test(name + " " + words));
        return (like[0] ? like : all).slice(0, 6).map(([href, name]) => copy("line", [make("a", name, href)]));
    };
    return {begunBy, meantFor, nearTo};
});
