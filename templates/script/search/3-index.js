// The index that is searched: its first file, opened once, and the pieces of terms that a query needs.

const float = Math.fround, ITEMS = 4096;
// The fields in the order of clausebook.index.lucene.SearchField, and two that are not scored.
const NAME = 0, TEXT = 1, ABOUT = 2, SYNONYMS = 3, KEYWORDS = 4, QUESTIONS = 5, RELATED = 6, NUMBER = 7, PHRASES = 8;
let index;
const open = async folder => {
    index = await load(`search/${folder}/index.js`);
    if (!index.path) {
        index.path = `search/${folder}/${index.at}/`;
        index.tail = RegExp(index.tail, "i");
        index.number = RegExp(index.number, "gu");
        index.stops = new Set(index.stops.split(" "));
        index.cache = {};
        let root = 0;
        index.council = numbers(index.council).map((step, i) => [root += step, i]);
        // Lucene's BM25: what a length does to a score, by its norm.
        index.norms = index.weights.lengths.map((weight, field) => {
            const average = float(index.stats[field][1] / index.stats[field][0]);
            return Array.from({length: 256}, (none, norm) => float(1 / float(float(index.weights.times) * float(1 - weight + float(float(weight * lengthOf(norm, field)) / average)))));
        });
    }
};
// Of a text the level of its length is known, else Lucene's norm.
const lengthOf = (norm, field) => field == TEXT ? 1 << norm : norm < 32 ? norm : 24 + ((norm & 7 | 8) << (norm >> 3) - 4);

// Pieces in which a word stands; where they are many, by two steps.
const within = (starts, word) => starts.split(" ").findLastIndex(start => start <= word);
const pieceOf = async word => {
    const top = within(index.terms, word);
    return index.wide ? top * index.wide + within(await load(`${index.path}i${top}.js`), word) : top;
};
const piece = async name => index.cache[name] ||= new Map((await load(index.path + name + ".js")).split("\n")
    .map(line => [line.split(" ")[0], line.split(" ").slice(1)]));
// The letters of a term in one field, from the pieces of terms ("t") or of positions ("p").
const letters = async (kind, term, field) =>
    (await piece(kind + await pieceOf(term))).get(term)?.find(part => RegExp(field).test(part[0]))?.slice(1);
const postings = async (term, field) => {
    const name = field + term;
    if (!index.cache[name]) {
        const [next, small, more] = reader(await letters("t", term, field) || ""), found = [];
        let root = 0;
        while (more()) {
            const step = next(), sum = field < SYNONYMS ? small() : step % 4 + 4;
            root += field < SYNONYMS ? step : step >> 2;
            found.push({key: root * ITEMS + (sum & 2 && next()), times: sum & 1 ? next() : 1, norm: sum >> 2});
        }
        index.cache[name] = found;
    }
    return index.cache[name];
};
// What the phrases of names with a stem stand for: place in the list of names, stems of the phrase, its number.
const phrasesWith = async stem => {
    const [next, small, more] = reader(await letters("t", stem, PHRASES) || ""), found = [];
    let named = 0;
    while (more()) {
        const size = (named += next(), next());
        found.push([named, size, size > 1 ? next() : stem]);
    }
    return found;
};
// Names, each with all phrases and the letter of its kind: eight a file.
const nameOf = async named => {
    const [kind, name, ...phrases] = (await load(`${index.path}n${named >> 3}.js`)).split("\n")[named & 7].split("\t");
    return {named, kind, name, phrases};
};
