// What was typed, and what it is taken to mean (clausebook.index.query.ParsedQuery, Interpretation, Lexicon).

// One letter between quote marks is no phrase, but part of a number: Appendix “B”.
const PHRASE = /["“”]([^"“”]{2,})["“”]/gu;
const all = (list, make) => Promise.all(list.map(make));
const given = {reader, file, within, nameFor, linesOf, block, letters, postings, isKnown, short, plain, stemOf};
// Loaded only where no clause has a word, or where nothing is found.
const spelling = async () => (await load("assets/spelling.js"))({...given, index, copy, make, link, say, rootOf});
// The words that say something; two of them as one where that is a word: co-operate, co operate (Token).
const joined = async text => {
    // In a sentence words with a blank between are seldom one: each pair would have to be looked up.
    const words = tokens(text), found = [], isSentence = words.filter(word => !word.stop)[4];
    const ones = await all(words, async (one, i) => {
        const next = words[i + 1], both = next && one.plain + next.plain, gap = next && text.slice(one.to, next.at);
        const near = next && (gap == "-" || !gap.trim() && !next.stop);
        const stem = near && /^\p{L}{4,}$/u.test(both) && !index.stops.has(short(both)) && stemOf(short(both));
        const whole = stem && (gap == "-" || !one.stop || both[5] && stem.length >= both.length - 1);
        return whole && !index.apart.includes(stem) && (gap == "-" || !isSentence || index.parted.includes(stem)) && await isKnown(stem) && {plain: both, stem, at: one.at, to: next.to};
    });
    for (let i = 0; i < words.length; i++) {
        if (ones[i]) {
            found.push(ones[i++]);
        } else if (!words[i].stop) {
            found.push(words[i]);
        }
    }
    return found;
};
const read = async typed => {
    const query = fold(typed.slice(0, 1000)), rest = query.replace(PHRASE, " "), byStem = new Map(), telling = analyse(rest);
    // A word that no clause has may be two that stand in clauses (WordParts).
    const words = (await all(await joined(rest), async (word, i, list) => await isKnown(word.stem) ? word : (await spelling()).partsOf(word, !list[i + 1]))).flat();
    words.forEach(word => byStem.size < 24 && !byStem.has(word.stem) && byStem.set(word.stem, word));
    // A sentence may begin with a short word: "is it", "do i".
    const mayHaveNumber = (telling[3] && tokens(rest)[0].stop ? /\p{Nd}|[([§]/u : /\p{Nd}|[([§]|^\P{L}*(\p{L}{1,2}|[ivxlcdm]+)(?!\p{L})/iu).test(rest)
        || telling.some(word => index.with.includes(word.stem)) || index.labels.some(label => label == "*" || plain(rest).includes(label));
    const phrases = new Map([...query.matchAll(PHRASE)].map(phrase => [phrase[1], analyse(phrase[1])]).filter(([words, phrase]) => phrase[0]).slice(0, 8));
    return {
        phrases: [...phrases.values()],
        numbers: mayHaveNumber ? await (await load("assets/numbers.js"))({...given, index, NUMBER}, rest) : [],
        words: [...byStem.values()],
        rest,
        people: tokens(rest).some(word => index.who.includes(word.plain)),
        length: words.length
    };
};

const understand = async typed => {
    const meant = {stems: [], notes: [], asked: new Map()}, places = new Map(), phrases = {}, unsaid = [];
    const lines = await all(typed.words, word => letters("t", word.stem));
    for (const [i, word] of typed.words.entries()) {
        const line = lines[i], isNumber = typed.numbers.some(number => number.has(word) && number.exists);
        let stems = [word.stem];
        if (!KNOWN.some(field => line[field])) {
            stems = isNumber ? [] : await (await spelling()).stemsFor(word, typed.words[i + 1], meant.notes);
        } else if (!line[NAME] && !line[TEXT] && !isNumber) {
            unsaid.push([i, word]);
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
    meant.ofCouncil = i => [...meant.asked].some(([places, named]) => places.split(",").includes(i + "") && Math.max(...named) >= index.councils);
    unsaid.forEach(([i, word]) => meant.ofCouncil(i) || meant.notes.push(["unsaid", word]));
    return meant;
};
