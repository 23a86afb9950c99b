// Text to stems, as Lucene does it: StandardTokenizer for letters with spaces between words, possessive, small letters, accents, stop words,
// Porter's stems. The pattern of a word and the lists of endings and stop words come with the index, as each language has its own.

// Characters that count as a common one (clausebook.character.Characters).
const fold = text => text.replace(index.folds, letter => index.others.get(letter) ?? letter.normalize("NFKC")).normalize("NFC");
const plain = word => Array.from(word, letter => letter.toLowerCase()).join("").normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "");
// Of a longer word these letters count.
const short = word => word.slice(0, 40).replace(/[\ud800-\udbff]$/, "");
const tokens = text => [...text.matchAll(index.token)].map((token, place) => {
    const word = short(plain(token[0].replace(index.tail, "")));
    return {plain: word, stop: index.stops.has(word), stem: stemOf(word), place, at: token.index, to: token.index + token[0].length};
});
const analyse = text => tokens(text).filter(word => !word.stop);

const CONSONANTS = "[^aeiou][^aeiouy]*", VOWELS = "[aeiouy][aeiou]*", START = `^(${CONSONANTS})?`, SYLLABLE = START + VOWELS + CONSONANTS;
const some = RegExp(SYLLABLE), several = RegExp(SYLLABLE + VOWELS + CONSONANTS), single = RegExp(`${SYLLABLE}(${VOWELS})?$`);
const voiced = RegExp(START + "[aeiouy]"), brief = RegExp(`^${CONSONANTS}[aeiouy][^aeiouwxy]$`);
// One step: the longest ending of a list, such as "ational:ate", is changed where enough is left before it.
const change = (word, endings, enough) => {
    let longest = "", result = word;
    for (const pair of endings.split(" ")) {
        const [ending, other] = pair.split(":"), start = word.slice(0, -ending.length);
        if (word.endsWith(ending) && ending > "" && ending.length > longest.length) {
            longest = ending;
            result = enough.test(start + (other == ending[0] ? other : "")) ? start + other : word;
        }
    }
    return result;
};
const stemOf = word => {
    const steps = index.steps;
    if (!steps[0] || word.length < 3) {
        return word;
    }
    let cut, w = word.replace(/^y/, "Y").replace(/(?:(ss|i)es|([^s])s)$/, "$1$2");
    if (/eed$/.test(w)) {
        w = some.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
    } else if ((cut = w.replace(/(ed|ing)$/, "")) != w && voiced.test(cut)) {
        w = /(at|bl|iz)$/.test(cut) || brief.test(cut) ? cut + "e" : cut.replace(/([^aeiouylsz])\1$/, "$1");
    }
    w = voiced.test(w.slice(0, -1)) ? w.replace(/y$/, "i") : w;
    w = change(change(change(w, steps[0], some), steps[1], some), steps[2], several);
    cut = w.replace(/e$/, "");
    w = several.test(cut) || single.test(cut) && !brief.test(cut) ? cut : w;
    return (several.test(w) ? w.replace(/ll$/, "l") : w).replace(/^Y/, "y");
};
