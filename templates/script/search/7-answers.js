// Questions with every council's short answer, above the clauses (clausebook.index.files.AnswerFiles), and what else was meant by its name.

const SIGNS = ["do", "do-not", "may"];
// The rows that are left of a question; none where it is not asked there.
const rowsOf = ([id, href, title, sum, topics, rows, audiences, kinds], chosen) => {
    const wanted = name => chosen.get(name), own = audiences.find(([audience]) => audience == wanted("audience"));
    const isAsked = (!wanted("audience") || own) && (!wanted("topic") || topics.includes(wanted("topic"))) && (!wanted("kind") || !kinds[0] || kinds.includes(wanted("kind")));
    return !isAsked ? [] : rows.map(row => own && own[1].find(other => other[0] == row[0]) || row)
        .filter(([council, name, state, status, note, answers]) => (!wanted("council") || council == wanted("council"))
            && (!wanted("status") || status == wanted("status")) && (!wanted("duty") || answers.some(answer => answer[2].includes(SIGNS.indexOf(wanted("duty"))))));
};
const drawRow = (href, [council, name, state, status, note, answers, more]) => {
    const isDraft = state == "draft", says = answers.map(([words, stance, signs, conditions, clauses]) => copy("answer-words", [words],
        [page("stances").content.children[stance].cloneNode(true)], [conditions], clauses.flatMap(([words, href]) => [" ", make("a", words, href)])));
    const made = copy("answer-row", [name], isDraft ? [say("is-draft")] : [],
        says[0] ? [...says, ...more ? [make("a", say("more-answers", more), `${href}#At-${council}`)] : []] : [say("state-" + state), note && " " + note]);
    made.dataset.council = council;
    made.dataset.state = state;
    return made;
};
const drawQuestion = (question, rows) => {
    const [id, href, title, sum, topics, all] = question, link = make("a", title, href);
    link.dataset.question = id;
    return copy("answer", [link], rows[all.length - 1] ? [sum] : [], rows.map(row => drawRow(href, row)));
};
// Up to three questions that are asked of what is chosen, the best first.
const answersTo = async (ranked, chosen) => {
    const found = [], fileOf = question => file("q", index.answers, question);
    ranked.slice(0, 3).forEach(([question]) => fileOf(question));
    for (const [question] of ranked.slice(0, 9)) {
        const asked = found.length < 3 && await fileOf(question), rows = asked ? rowsOf(asked, chosen) : [];
        rows[0] && found.push(drawQuestion(asked, rows));
    }
    return found;
};
// Topics, offices, councils and so on that were named (clausebook.index.query.MeantNames).
const namesIn = meant => {
    const longest = new Map();
    meant.asked.forEach((named, places) => [...named].filter(one => one >= questions())
        .forEach(one => longest.set(one, Math.max(longest.get(one) || 0, places.split(",").length))));
    return all([...longest].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 6), ([one]) => nameOf(one));
};
const drawMeant = names => names.flatMap(({kind, name, href, more}) => [[kind, name, href], ...more.map(([kind, title, href]) => [kind, `${name}: ${title}`, href])])
    .map(([kind, name, href]) => copy("meant-of", [say("kind-" + kind)], [make("a", name, href)]));
