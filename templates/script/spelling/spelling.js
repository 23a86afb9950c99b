// The word that was probably meant (clausebook.index.Spelling). Loaded only where no clause has a word, as assets/spelling.js: what the search
// page's own script has and this one needs is handed over.

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
// Looks through the words that begin with some letters, for one that is exactly so many slips away.
const bestOf = async (index, load, reader, within, start, typed, wanted) => {
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
clausebook("spelling", async (index, load, reader, within, typed) => {
    const look = (start, wanted) => bestOf(index, load, reader, within, start, typed, wanted);
    return typed[3] && !/\p{Nd}/u.test(typed) && (await look(typed.slice(0, 2), 1) || await look("", 1) || typed[5] && await look("", 2));
});
