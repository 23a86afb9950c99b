// What was typed, and what it is taken to mean (clausebook.index.Typed, Meant, Lexicon).

const PHRASE = /["“”]([^"“”]+)["“”]/g;
const read = (query) => {
    const rest = query.replace(PHRASE, " "), list = analyse(rest), byStem = new Map();
    list.forEach(word => byStem.size < 24 && !byStem.has(word.stem) && byStem.set(word.stem, word));
    return {
        phrases: [...query.matchAll(PHRASE)].map(phrase => analyse(phrase[1])).filter(phrase => phrase[0]),
        numbers: [...rest.toLowerCase().matchAll(index.number)].map(([all, number, ...letter]) => [number, ...letter.filter(one => one)].join(".")),
        words: [...byStem.values()],
        rest,
        length: list.length
    };
};

const WORDS = [NAME, TEXT, SYNONYMS, KEYWORDS, QUESTIONS, RELATED];
// Loaded only where no clause has a word, or where nothing is found.
const spelling = async () => (await load("assets/spelling.js"))({index, load, reader, within, pieceOf, piece, postings, letters, copy, make, WORDS, PHRASES});
const understand = async typed => {
    const meant = {stems: [], notes: [], asked: new Map()}, places = new Map(), phrases = {};
    const lines = await Promise.all(typed.words.map(word => letters("t", word.stem, "[013-68]")));
    for (const [i, word] of typed.words.entries()) {
        let stems = [word.stem];
        if (!lines[i]) {
            const {begunBy, meantFor} = await spelling();
            stems = typed.words[i + 1] ? [] : await begunBy(word.plain);
            if (!stems[0]) {
                const right = await meantFor(word.plain);
                meant.notes.push([right ? "corrected" : "unknown", word, right]);
                stems = right ? [analyse(right)[0].stem] : [];
            }
        }
        meant.stems.push(stems);
        stems.forEach(stem => places.has(stem) || places.set(stem, i));
    }
    // A phrase asks for its thing where all its stems are there; what the same words ask for counts as one.
    for (const [stem, place] of places) {
        for (const [named, size, number] of await phrasesWith(stem)) {
            const phrase = phrases[named + " " + number] ||= [];
            if (phrase.push(place) == size) {
                const at = [...new Set(phrase)].sort((a, b) => a - b) + "";
                meant.asked.set(at, (meant.asked.get(at) || new Set()).add(named));
            }
        }
    }
    return meant;
};
