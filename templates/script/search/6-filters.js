// Narrowing by council, audience, topic, duty, status and kind of policy (clausebook.index.files.FilterFiles, clausebook.index.Narrowing).

// For each filter what it knows of a clause or item; what would be much to load is left until it is asked for.
const valuesOf = async chosen => {
    // Councils may be very many: then their names come only when one is chosen.
    const councils = index.of[0] || !/council=/.test(chosen) ? index.of : await file("f", index.called);
    const values = {status: key => [runOf(index.status, key)[1]], kind: key => [index.kinds[runOf(index.kind, key)[1]]]};
    if (councils[0]) {
        values.council = key => [councils[runOf(index.council, key)[1]][0]];
    }
    const sets = (list, places, members) => {
        const each = list.map(set => numbers(set).map(member => members[member])), own = numbers(places);
        return key => each[own[index.firsts[rootOf(key)] + key % ITEMS]];
    };
    const fileOf = i => index.values[i] || file("f", index.filters[i]);
    if (index.now || /(audience|duty|topic)=/.test(chosen)) {
        const [parts, duties, ofDuties, audiences, ofAudiences] = await fileOf(0);
        let first = 0;
        index.firsts = numbers(parts).map(many => (first += many) - many);
        values.duty = sets(duties, ofDuties, ["do", "do-not", "may"]);
        values.audience = sets(audiences, ofAudiences, index.audience);
    }
    if (index.now > 1 || /topic=/.test(chosen)) {
        values.topic = sets(...await fileOf(1), index.topic);
    }
    return [values, councils];
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

// The page brings a link for each value that is not a council; those that would leave nothing are hidden.
const drawCouncils = (counts, chosen, councils, drawn) => {
    const list = page("councils"), known = councils[0] ? councils : [...new Map(drawn.map(([made, id, name]) => [id, name]))];
    list.replaceChildren(list.firstElementChild, ...known.filter(([id]) => !councils[0] || counts["council" + id] || id == chosen.get("council"))
        .slice(0, 30).map(([id, name]) => {
            const made = copy("chip-of", [name]);
            made.firstElementChild.dataset.chip = "council:" + id;
            return made;
        }));
};
const drawChips = (counts, chosen, values) => chips().forEach(chip => {
    const [name, id] = chip.dataset.chip.split(":"), now = chosen.get(name) || "", many = counts[name + id]?.size || "";
    chip.href = link(chosen, {[name]: id});
    chip.lastElementChild.textContent = many;
    chip.ariaCurrent = id == now || null;
    chip.parentNode.hidden = id && id != now && values[name] && !many;
});
const drawFilters = (counts, chosen, values, councils, drawn) => {
    drawCouncils(counts, chosen, councils, drawn);
    drawChips(counts, chosen, values);
};
