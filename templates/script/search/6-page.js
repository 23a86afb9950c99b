// The page: its state is its address, nothing else. Text is only ever set as text.

const state = () => new URLSearchParams(location.search);
const link = (chosen, changes) => {
    const next = new URLSearchParams(chosen);
    Object.entries({page: "", ...changes}).forEach(([key, value]) => value ? next.set(key, value) : next.delete(key));
    return "?" + next;
};

// For each filter what it knows of a clause or item; what would be much to load is left until it is asked for.
const rootOf = key => key / ITEMS | 0;
const runOf = (runs, key) => runs.findLast(run => run[0] <= rootOf(key));
const valuesOf = async (chosen) => {
    const values = {council: key => [runOf(index.council, key)[1]], status: key => [runOf(index.status, key)[1]]};
    const sets = (list, places, members) => {
        const each = list.split(" ").map(set => numbers(set).map(member => members[member])), own = numbers(places);
        return key => each[own[index.firsts[rootOf(key)] + key % ITEMS]];
    };
    if (index.now || /(audience|duty|topic)=/.test(chosen)) {
        const [parts, duties, ofDuties, audiences, ofAudiences] = await load(index.path + "f0.js");
        let first = 0;
        index.firsts = numbers(parts).map(many => (first += many) - many);
        values.duty = sets(duties, ofDuties, ["do", "do-not", "may"]);
        values.audience = sets(audiences, ofAudiences, index.audience.map(one => one.id));
    }
    if (index.now > 1 || /topic=/.test(chosen)) {
        values.topic = sets(...await load(index.path + "f1.js"), index.topic.map(one => one.id));
    }
    return values;
};
// The clauses that are left, each with its parts, the best first; and the clauses of each value that could be chosen.
const narrow = (ranked, values, chosen) => {
    const names = Object.keys(values), counts = {}, hits = new Map();
    const fits = (key, but) => names.every(name => name == but || !chosen.get(name) || values[name](key).includes(chosen.get(name)));
    for (const [key] of ranked) {
        names.filter(name => fits(key, name)).forEach(name => values[name](key).forEach(value => {
            const id = name + value;
            counts[id] = (counts[id] || new Set()).add(rootOf(key));
        }));
        fits(key) && hits.set(rootOf(key), [...hits.get(rootOf(key)) || [], key % ITEMS]);
    }
    return [[...hits], counts];
};

const make = (name, inside, href) => {
    const made = document.createElement(name);
    made.append(inside);
    made.href = href;
    return made;
};
const copy = (name, ...slots) => {
    const made = page(name).content.firstElementChild.cloneNode(true);
    made.querySelectorAll("[data-slot]").forEach((slot, i) => slot.append(...slots[i]));
    return made;
};
const marked = (stems, text) => {
    const found = [];
    let at = 0;
    for (const word of analyse(text).filter(word => stems.has(word.stem))) {
        found.push(text.slice(at, word.at), make("mark", text.slice(word.at, word.to)));
        at = word.to;
    }
    return [...found, text.slice(at)];
};
const draw = async (stems, [root, items]) => {
    const [editions, clauses] = await load(`${index.path}d${root / index.few | 0}.js`), key = root * ITEMS;
    const [edition, id, number, title, lead, parts] = clauses[root % index.few], [policy, label, covers, before, after] = editions[edition];
    const href = item => before + (after && id + after + (item ? "#" : "")) + (item ? parts[item][4] : after ? "" : id);
    const item = items[0], [text, duties, bearers, itemNumber, slug, from] = parts[item], standing = runOf(index.status, key)[1];
    const also = items.filter(other => other && other != item && other != from).slice(0, 3)
        .flatMap(other => [" ", make("a", parts[other][3] || parts[other][0].slice(0, 40) + " …", href(other))]);
    const made = copy("result", [itemNumber || number], marked(stems, title || policy),
        marked(stems, item ? from < 0 ? "" : parts[from][0] : lead), marked(stems, text),
        [...duties].map(duty => page("duties").content.children[duty].cloneNode(true)), also[0] ? [say("also"), ...also] : [],
        [runOf(index.council, key)[2]], [label], [say("is-" + standing)], [bearers || covers]);
    made.querySelector("[data-hit]").href = href(item);
    made.querySelector(".tag").classList.toggle("open", standing != "in-force");
    return made;
};
// The page brings a link for each value that is not a council; those that would leave nothing are hidden.
const drawCouncils = (counts, chosen) => {
    const list = page("council");
    list.replaceChildren(list.firstElementChild, ...index.council.filter(([root, id]) => counts["council" + id] || id == chosen.get("council")).slice(0, 30)
        .map(([root, id, name]) => {
            const made = copy("chip-of", [name]);
            made.firstElementChild.dataset.chip = "council:" + id;
            return made;
        }));
};
const chips = () => document.querySelectorAll("[data-chip]");
const drawChips = (counts, chosen, values) => chips().forEach(chip => {
    const [name, id] = chip.dataset.chip.split(":"), now = chosen.get(name) || "", many = counts[name + id]?.size || "";
    chip.href = link(chosen, {[name]: id});
    chip.lastElementChild.textContent = many;
    chip.ariaCurrent = id == now || null;
    chip.parentNode.hidden = id && id != now && values[name] && !many;
});
const show = (status, hints, hits, empty) => {
    page("status").textContent = status;
    page("hints").replaceChildren(...hints);
    page("search-results").replaceChildren(...hits);
    page("found").hidden = !hits[0];
    page("empty").hidden = !empty;
};
const answer = async (chosen, query, isLate) => {
    const typed = read(query), meant = await understand(typed), ranked = await rank(typed, meant);
    const values = await valuesOf(chosen), [hits, counts] = narrow(ranked, values, chosen), pages = Math.ceil(hits.length / 10);
    const at = Math.max(1, Math.min(pages, chosen.get("page"))), asked = [...new Set([...meant.asked.values()].flatMap(named => [...named]))];
    const stems = new Set([meant.stems, typed.phrases.flat().map(word => word.stem), asked.filter(one => one.key[0] != "c").map(one => one.stems.filter(phrase => !phrase[1]))].flat(3));
    const drawn = await Promise.all(hits.slice(at * 10 - 10, at * 10).map(hit => draw(stems, hit)));
    if (isLate()) {
        return;
    }
    const topics = asked.filter(one => one.key[0] == "t"), begun = RegExp(`\\b(${typed.words.map(word => word.plain.slice(0, 3)).join("|")})`, "i");
    const like = index.topic.filter(one => begun.test(one.phrases));
    const status = say(hits[1] ? "many" : hits[0] ? "one" : "none", hits.length, query);
    document.title = say(at > 1 ? "paged" : "titled", query, status, at);
    show(status, [...meant.notes, ...topics.slice(0, 3).map(one => ["stands", one.name, one.phrases.slice(1, 8).join(", ")])]
        .map(note => copy("line", [say(...note)])), drawn, !hits[0]);
    drawCouncils(counts, chosen);
    drawChips(counts, chosen, values);
    page("filters").hidden = !ranked[0];
    page("pages").replaceChildren(...pages > 1 ? [say("page", at, pages), ...[at - 1, at + 1].flatMap((to, i) =>
        to && to <= pages ? [" ", make("a", say(i ? "next" : "previous"), link(chosen, {page: to}))] : [])] : []);
    page("near").replaceChildren(...(like[0] ? like : index.topic).slice(0, 6).map(one => copy("line", [make("a", one.name, `topics/${one.id}.html`)])));
};
