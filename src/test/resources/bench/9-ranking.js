// Put behind the sources of search.js by SearchBenchmark: how many milliseconds a query takes from its letters to its ranked clauses, with all
// files that it needs loaded before. Lists are taken apart anew each time.
window.rankingTime = async (query, times) => {
    const once = async () => {
        index.cache = {};
        const typed = await read(query);
        return rank(typed, await understand(typed));
    };
    await once();
    const start = window.performance.now();
    for (let i = 0; i < times; i++) {
        await once();
    }
    return (window.performance.now() - start) / times;
};
