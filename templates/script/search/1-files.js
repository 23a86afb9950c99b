// How the page gets data. A folder opened by double-click may load scripts and nothing else, so every file of the index is a script that
// calls clausebook(name, data). These sources are put together in the order of their names, without comments, as assets/search.js.

const page = name => document.querySelector(`[data-${name}]`);
const form = page("search"), input = form.elements.q;
const say = (key, ...parts) => form.getAttribute("data-" + key).replace(/\{(\d)\}/g, (slot, i) => parts[i]);

// The load event of a script follows its call at once, so what has arrived last is its data.
let arrived;
window.clausebook = (name, data) => arrived = data;
const plainPolicy = {createScriptURL: path => path};
const policy = window.trustedTypes ? trustedTypes.createPolicy("clausebook", plainPolicy) : plainPolicy;
const files = {};
const load = path => files[path] ||= new Promise((done, fail) => {
    const script = document.createElement("script");
    script.onload = () => arrived ? done(arrived, arrived = 0) : fail();
    script.onerror = fail;
    script.src = policy.createScriptURL(path);
    document.head.append(script);
});

// Numbers as letters: 91 of them, the first 45 end a number (clausebook.index.Letters).
const reader = letters => {
    let i = 0;
    const one = () => {
        const letter = letters.charCodeAt(i++) - 35;
        return letter > 57 ? letter - 1 : letter;
    };
    const next = () => {
        const digit = one();
        return digit < 45 ? digit : digit - 45 + 45 * next();
    };
    const small = () => {
        const number = one();
        return number < 90 ? number : number + next();
    };
    return {next, small, more: () => letters[i], take: many => letters.slice(i, i += many)};
};
const numbers = letters => {
    const {next, more} = reader(letters), found = [];
    while (more()) {
        found.push(next());
    }
    return found;
};
