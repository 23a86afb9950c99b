// What may be a clause's number in a query (clausebook.index.query.TypedNumber): 7.3(a), Appendix 2, (iv). Loaded only where there may be one, as
// assets/numbers.js: what the search page's own script has and this one needs is handed over.

const SHORT = /^(?:\p{Nd}+|\P{Nd}{1,2}|[ivxlcdm]+)$/u, DIGITS = /^\p{Nd}/u;
clausebook("numbers", async ({index, plain, short, stemOf, postings, NUMBER}, text) => {
    const runs = [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu)].map(run => ({text: plain(run[0]), at: run.index, to: run.index + run[0].length}));
    const isLabel = run => index.labels.includes(run.text) || index.labels.includes("*") && !SHORT.test(run.text);
    const isPart = run => SHORT.test(run.text) || isLabel(run);
    const isWord = run => !index.stops.has(run.text) && index.with.includes(stemOf(short(run.text)));
    // True where a run belongs to the one before it.
    const isJoined = (one, next) => {
        const gap = text.slice(one.to, next.at), isClosed = /[)\]]/.test(text[next.to]);
        return isPart(next) && (/^(?:[./()[\]§–-]{0,3}|\.?\s[([])$/.test(gap) || isLabel(one) && /^\s{1,3}[([§]?$/.test(gap)
            || gap == " " && DIGITS.test(one.text) && !DIGITS.test(next.text) && isClosed);
    };
    // Not a sum of money, a part of a word, nor letters that are more likely a word.
    const isNumber = (first, last, isStrong) => {
        const {at} = runs[first], {to} = runs[last];
        const isWithin = runs[first - 1]?.to == at || runs[last + 1]?.at == to;
        const isSum = /[£$€]\s?$|\p{Nd},$/u.test(text.slice(Math.max(0, at - 2), at)) || /^(?:,\p{Nd}|\s?%)/u.test(text.slice(to, to + 2));
        return !isWithin && !isSum && (isStrong || /[([§]/.test(text[at - 1] || "") || !first || isWord(runs[first - 1]));
    };
    const numbersOf = async (first, last) => {
        const own = runs.slice(first, last + 1), sure = own.some(run => DIGITS.test(run.text) || isLabel(run)), {at} = own[0], {to} = runs[last];
        if (!isNumber(first, last, sure)) {
            return [];
        }
        const keys = own.map((run, i) => own.slice(i).map(each => each.text).join(".")).filter((key, i) => own.slice(0, i).every(isWord));
        const lists = await Promise.all(keys.map(key => postings(key, NUMBER)));
        return [{keys, sure, exists: lists.some(list => list[0]), has: word => word.at >= at && word.to <= to}];
    };
    // What the query ends with, where that is the number of a clause: Sch. 3 para 4.
    const start = Math.max(runs.findLastIndex(run => !isPart(run) && !isWord(run)) + 1, runs.length - 12);
    const found = [], atTheEnd = runs[start + 1] ? (await numbersOf(start, runs.length - 1)).filter(number => number.exists) : [];
    const end = atTheEnd[0] ? start : runs.length;
    for (let first = 0; first < end && found.length < 8; first++) {
        if (isPart(runs[first])) {
            let last = first;
            while (runs[last + 1] && last - first < 11 && isJoined(runs[last], runs[last + 1])) {
                last++;
            }
            found.push(...await numbersOf(first, last));
            first = last;
        }
    }
    return [...found, ...atTheEnd];
});
