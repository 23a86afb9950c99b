// The index that is searched: its first file, opened once, and the pieces of terms that a query needs.

const float = Math.fround, ITEMS = 4096;
// The fields in the order of clausebook.index.lucene.SearchField, two that are not scored, and those of clausebook.index.lucene.QuestionField.
const NAME = 0, TEXT = 1, ABOUT = 2, SYNONYMS = 3, KEYWORDS = 4, QUESTIONS = 5, RELATED = 6, NUMBER = 7, PHRASES = 8;
const WORDS = [NAME, TEXT, SYNONYMS, KEYWORDS, QUESTIONS, RELATED], ASKED = [9, 10, 11, 12], KNOWN = [...WORDS, PHRASES, ...ASKED];
let index;
const open = async folder => {
    index = await load(`search/${folder}/index.js`);
    if (!index.path) {
        index.path = `search/${folder}/`;
        index.tail = RegExp(index.tail, "i");
        index.token = RegExp(index.token, "gu");
        index.others = new Map(index.folds[1]);
        index.folds = RegExp(index.folds[0], "gu");
        index.stops = new Set(index.stops.split(" "));
        index.cache = {};
        let root = 0;
        index.council = numbers(index.council).map((step, i) => [root += step, i]);
        const kinds = numbers(index.kind);
        root = 0;
        index.kind = kinds.flatMap((step, i) => i % 2 ? [] : [[root += step, kinds[i + 1]]]);
        // Lucene's BM25: what a length does to a score, by its norm.
        index.norms = index.weights.lengths.map((weight, field) => {
            const average = float(index.stats[field][1] / index.stats[field][0]);
            return Array.from({length: 256}, (none, norm) => float(1 / float(float(index.weights.times) * float(1 - weight + float(float(weight * lengthOf(norm, field)) / average)))));
        });
    }
};
// Of a text the level of its length is known, else Lucene's norm.
const lengthOf = (norm, field) => field == TEXT ? 1 << norm : norm < 32 ? norm : 24 + ((norm & 7 | 8) << (norm >> 3) - 4);

// Files are named by their own bytes; names of six letters stand one behind the other.
const file = (kind, names, i = 0) => load(index.path + kind + names.slice(i * 6, i * 6 + 6) + ".js");
const within = (starts, word) => starts.findLastIndex(start => start <= word);
// The name of the block in which a word stands; where blocks are many, a file has some of their names.
const nameFor = async word => {
    const top = within(index.starts, word), [starts, names] = index.deep ? await file("i", index.names, top) : [index.starts, index.names];
    const i = within(starts, word);
    return names.slice(i * 6, i * 6 + 6);
};
// Lines with their keys: how many letters a key shares with the one before, how many more it has, these; then its content.
const linesOf = (letters, content) => {
    const from = reader(letters), lines = new Map();
    let key = "";
    while (from.more()) {
        key = key.slice(0, from.next()) + from.take(from.next());
        lines.set(key, content(from));
    }
    return lines;
};
// What each field has of a term.
const lists = from => {
    const found = [];
    for (let many = from.next(); many; many--) {
        found[from.next()] = from.take(from.next());
    }
    return found;
};
const block = async (kind, name) => index.cache[kind + name] ||= linesOf(await file(kind, name), lists);
// The letters of a term in each field, from the blocks of terms ("t") or of positions ("p").
const letters = async (kind, term) => (await block(kind, await nameFor(term))).get(term) || [];
// Questions come first in the list of names.
const questions = () => index.answers.length / 6;
// True for a word that a clause has, or a question, a name or everyday word.
const isKnown = async stem => {
    const found = await letters("t", stem);
    return KNOWN.some(field => found[field]);
};
const postings = async (term, field) => {
    const name = field + term;
    if (!index.cache[name]) {
        const {next, small, more} = reader((await letters("t", term))[field] || ""), found = [];
        let root = 0;
        while (more()) {
            const step = next(), hasNorms = field < SYNONYMS || field > PHRASES, sum = hasNorms ? small() : step % 4 + 4;
            root += hasNorms ? step : step >> 2;
            found.push({key: root * ITEMS + (sum & 2 && next()), times: sum & 1 ? next() : 1, norm: sum >> 2});
        }
        index.cache[name] = found;
    }
    return index.cache[name];
};
// What the phrases of names with a stem stand for: place in the list of names, stems of the phrase, its number.
const phrasesWith = async stem => {
    const {next, more} = reader((await letters("t", stem))[PHRASES] || ""), found = [];
    let named = 0;
    while (more()) {
        const size = (named += next(), next());
        found.push([named, size, size > 1 ? next() : stem]);
    }
    return found;
};
// Names, each with the letter of its kind: 64 a file.
const nameOf = async named => {
    const [kind, name, href, more] = index.listed[named] || (await file("n", index.named, named >> 6))[named & 63];
    return {kind, name, href, more};
};
