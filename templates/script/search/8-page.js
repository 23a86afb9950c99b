// The page: its state is its address, nothing else. Text is only ever set as text.

const state = () => new URLSearchParams(location.search);
const link = (chosen, changes) => {
    const next = new URLSearchParams(chosen);
    Object.entries({page: "", ...changes}).forEach(([key, value]) => value ? next.set(key, value) : next.delete(key));
    return "?" + next;
};

const rootOf = key => key / ITEMS | 0;
const runOf = (runs, key) => runs.findLast(run => run[0] <= rootOf(key));
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
// A text with the words that were asked for marked; of a long one the part where they stand.
const LONG = 280;
const marked = (stems, text, most) => {
    const words = analyse(text).filter(word => stems.has(word.stem)), found = [];
    const cut = most && text.length > most + 40, start = cut && words[0] && words[0].at > most / 2 ? text.lastIndexOf(" ", words[0].at - 60) + 1 : 0;
    const end = cut && start + most < text.length ? text.lastIndexOf(" ", start + most) : text.length;
    let at = start;
    for (const word of words) {
        if (word.at >= at && word.to <= end) {
            found.push(text.slice(at, word.at), make("mark", text.slice(word.at, word.to)));
            at = word.to;
        }
    }
    return [start ? "… " : "", ...found, text.slice(at, end), end < text.length ? " …" : ""];
};
const draw = async (stems, [root, items]) => {
    const [[policy, label, covers, before, after, council], [id, number, title, lead, parts]] = await load(`${index.path}${index.at}/d${root}.js`), key = root * ITEMS;
    const href = item => before + (after && id + after + (item ? "#" : "")) + (item ? parts[item][4] : after ? "" : id);
    const item = items[0], [text, duties, bearers, itemNumber, slug, from] = parts[item], standing = runOf(index.status, key)[1];
    const also = items.filter(other => other && other != item && other != from).slice(0, 3)
        .flatMap(other => [" ", make("a", parts[other][3] || parts[other][0].slice(0, 40) + " …", href(other))]);
    const made = copy("result", [itemNumber || number], marked(stems, title || policy),
        marked(stems, item ? from < 0 ? "" : parts[from][0] : lead, LONG / 2), marked(stems, text, LONG),
        [...duties].map(duty => page("duties").content.children[duty].cloneNode(true)), also[0] ? [say("also"), ...also] : [],
        [council], [label], [say("is-" + standing)], [bearers || covers]);
    made.querySelector("[data-hit]").href = href(item);
    made.querySelector(".tag").classList.toggle("open", standing != "in-force");
    return [made, before.split("/")[0], council];
};
const chips = () => document.querySelectorAll("[data-chip]");
// What was chosen to narrow the results: for each its name in the address and in words.
const applied = (chosen, councils) => ["council", "kind", "audience", "duty", "status", "topic"].filter(name => chosen.get(name)).map(name => {
    const id = chosen.get(name), chip = [...chips()].find(chip => chip.dataset.chip == name + ":" + id);
    return [name, (name == "council" ? councils.find(council => council[0] == id)?.[1] : chip?.firstChild.textContent.trim()) || id];
});
const drawApplied = (chosen, filters) => {
    const away = (words, changes) => copy("applied-of", [make("a", words, link(chosen, changes))]);
    const made = filters.map(([name, words]) => away(words, {[name]: ""}));
    page("applied").replaceChildren(...made, ...made[1] ? [away(say("all-away"), Object.fromEntries(filters.map(([name]) => [name, ""])))] : []);
};
const show = (status, hints, hits, empty, answers = [], meant = []) => {
    page("status").textContent = status;
    page("answers").replaceChildren(...answers);
    page("meant").replaceChildren(...meant);
    page("meant").hidden = !meant[0];
    page("hints").replaceChildren(...hints);
    page("search-results").replaceChildren(...hits);
    page("found").hidden = !hits[0];
    page("empty").hidden = !empty;
};
const answer = async (chosen, query, isLate) => {
    const typed = await read(query), meant = await understand(typed), ranked = await rank(typed, meant);
    const [values, councils] = await valuesOf(chosen), [hits, counts] = narrow(ranked, values, chosen), asked = await rankQuestions(typed, meant);
    // Below answers stand the best clauses alone.
    const first = asked[0] ? 5 : 10, pages = Math.ceil((hits.length - first) / 10) + 1;
    const at = Math.max(1, Math.min(pages, chosen.get("page") | 0)), until = first + at * 10 - 10;
    const named = await namesIn(meant), answers = at > 1 ? [] : await answersTo(asked, chosen);
    const stems = new Set([...meant.stems.flat(), ...typed.phrases.flat().map(word => word.stem)]);
    const isCommon = !ranked[0] && !typed.words[0] && !typed.phrases[0], isEmpty = !ranked[0] && !isCommon;
    const drawn = await all(hits.slice(Math.max(0, until - 10), until), hit => draw(stems, hit)), help = hits[0] ? {} : await spelling();
    const near = isEmpty ? await help.nearTo(typed) : [];
    if (isLate()) {
        return;
    }
    const rootsOf = list => new Set(list.map(([key]) => rootOf(key)));
    const close = rootsOf(ranked.filter(([key]) => meant.hasAll(key))), many = hits.filter(([root]) => close.has(root)).length;
    const filters = applied(chosen, councils), isFewer = !hits[0] && ranked[0];
    const status = hits[0] ? say(many && many < hits.length ? "close" : hits[1] ? "many" : "one", hits.length, query, many, hits.length - many)
        : say(isFewer ? "narrowed" : isCommon ? "common" : "none", rootsOf(ranked).size, query, filters.map(([name, words]) => words).join(", "));
    document.title = say(at > 1 ? "paged" : "titled", query, status, at);
    const notes = meant.notes.map(([key, word, right]) => {
        const as = typed.rest.slice(word.at, word.to);
        const isName = key == "unsaid" && index.platforms.includes(word.plain), first = key == "unsaid" && drawn[0]?.[0].querySelector("[data-hit]");
        return copy("line", [say(key == "unsaid" && !first ? "unknown" : isName ? "unnamed" : key, as, right), ...first ? [" ", make("a", drawn[0][2] + ": " + first.textContent, first.href)] : [], ...right ? [" ", make("a", say("exactly", as), link(chosen, {q: query.replace(as, `"${as}"`)}))] : []]);
    });
    const ways = isFewer ? help.withoutEach(ranked, values, chosen, filters) : isCommon ? [copy("line", [page("all").firstElementChild.cloneNode(true)])] : [];
    show(status, [...ways, ...notes], drawn.map(([made]) => made), isEmpty, answers, drawMeant(named));
    drawApplied(chosen, filters);
    drawFilters(counts, chosen, values, councils, drawn);
    page("filters").hidden = !ranked[0];
    page("pages").replaceChildren(...pages > 1 ? [say("page", at, pages), ...[at - 1, at + 1].flatMap((to, i) =>
        to && to <= pages ? [" ", make("a", say(i ? "next" : "previous"), link(chosen, {page: to}))] : [])] : []);
    page("near").replaceChildren(...near);
    page("near").previousElementSibling.hidden = !near[0];
};
