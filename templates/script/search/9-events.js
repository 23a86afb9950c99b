// What sets the page going: its address, and what people do.

let turn = 0, pause;
const run = async () => {
    const chosen = state(), own = ++turn, query = (chosen.get("q") || "").trim(), editions = chosen.get("editions"), isLate = () => own != turn;
    page("other").href = link(chosen, {editions: editions ? "" : "earlier"});
    page("other").textContent = say(editions ? "leading" : "earlier");
    try {
        await open(form.dataset.search + (editions ? "-earlier" : ""));
        query ? await answer(chosen, query, isLate) : show("", [], []);
    } catch (fault) {
        isLate() || show(say("fault"), [], []);
    }
};
const go = (href, how) => {
    history[how + "State"](null, "", href);
    return run();
};
const type = how => {
    clearTimeout(pause);
    return go(link(state(), {q: input.value}), how);
};
// Whoever comes back from a hit stands where they were: the place is kept with the address, nowhere else.
const start = async () => {
    const place = history.state;
    input.value = state().get("q") || "";
    await run();
    place > 0 && scrollTo(0, place);
};
input.oninput = () => {
    clearTimeout(pause);
    pause = setTimeout(type, 150, "replace");
};
form.onsubmit = async event => {
    event.preventDefault();
    await type("push");
    document.querySelector("[data-answers] a, [data-hit]")?.focus();
};
document.onclick = async event => {
    event.target.closest("[data-search-results] a, [data-answers] a, [data-meant] a") && history.replaceState(scrollY, "");
    const target = event.target.closest("a[href^='?']");
    if (target && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        const shown = go(target.getAttribute("href"), "push");
        input.value = state().get("q");
        await shown;
        chips().forEach(chip => chip.dataset.chip == target.dataset.chip && chip.focus());
    }
};
window.onpopstate = start;
start();
