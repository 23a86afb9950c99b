// The index that is searched: its first file, opened once, and the pieces of terms that a query needs.

const float = Math.fround, ITEMS = 4096;
const NAME = 0, TEXT = 1, ABOUT = 2, NUMBER = 3;
let index;
const open = async folder => {
    index = await load(`search/${folder}/index.js`);
    if (!index.path) {
        index.path = `search/${folder}/${index.at}/`;
        index.tail = RegExp(index.tail, "i");
        index.number = RegExp(index.number, "gu");
        index.stops = new Set(index.stops.split(" "));
        index.known = new Set();
        index.cache = new Map();
        index.named = index.named.split("\n").map(line => {
            const [key, name, rest] = line.split("\t"), phrases = rest.replace("=", name).split("|");
            const stems = phrases.map(phrase => [...new Set(analyse(phrase).map(word => word.stem))]);
            stems.flat().forEach(stem => index.known.add(stem));
            return {key: key, id: key.slice(2), name: name, phrases: phrases, stems: stems};
        });
        [index.topics, index.audiences, index.of] = ["t", "a", "c"].map(kind => index.named.filter(named => named.key[0] == kind));
        let root = 0;
        index.councils = numbers(index.councils).map((step, i) => [root += step, index.of[i].id, index.of[i].name]);
        // Lucene's BM25: what a length does to a score, by its norm.
        index.norms = [.75, .5, .75].map((b, field) => {
            const average = float(index.stats[field][1] / index.stats[field][0]);
            return Array.from({length: 256}, (none, norm) => float(1 / float(float(1.2) * float(1 - b + float(float(b * lengthOf(norm)) / average)))));
        });
    }
};
const lengthOf = norm => norm < 32 ? norm : 24 + ((norm & 7 | 8) << (norm >> 3) - 4);

const pieceOf = (starts, word) => starts.split(" ").findLastIndex(start => start <= word);
const piece = async (name) => {
    const text = await load(index.path + name + ".js");
    if (!index.cache.has(name)) {
        index.cache.set(name, new Map(text.split("\n").map(line => [line.split(" ")[0], line.split(" ").slice(1)])));
    }
    return index.cache.get(name);
};
// The letters of a term in one field, from the terms ("t") or from the positions ("p").
const letters = async (kind, term, field) =>
    (await piece(kind + pieceOf(index.terms, term))).get(term)?.find(part => part[0] == field)?.slice(1);
const postings = async (term, field) => {
    const name = field + term;
    if (!index.cache.has(name)) {
        const [next, small, more] = reader(await letters("t", term, field) || ""), found = [];
        let root = 0;
        while (more()) {
            const step = next();
            root += step >> 2;
            found.push({key: root * ITEMS + (step & 2 && next()), times: step & 1 ? next() : 1, norm: small()});
        }
        index.cache.set(name, found);
    }
    return index.cache.get(name);
};
const withPlaces = async (term, field) => {
    const found = await postings(term, field), [next] = reader(found[0] ? await letters("p", term, field) : "");
    return found.map(hit => {
        let at = 0;
        return {...hit, places: Array.from({length: hit.times}, () => at += next())};
    });
};
