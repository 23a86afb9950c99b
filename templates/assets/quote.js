// Copies what a reader takes away of a clause. What is copied stands on the page, so that it can be selected where a browser refuses.
(() => {
    const kit = document.querySelector("[data-quote]"), told = document.querySelector("[data-told]"), sum = document.documentElement.dataset.sum;
    if (sum) {
        const words = kit.dataset.words.replace("{0}", sum);
        kit.querySelectorAll("[data-cites]").forEach(line => line.append(" " + words));
        document.querySelector("[data-checksum]").textContent = words;
    }
    // A document for Word gets the formatted text, everything else the plain one.
    const copy = text => {
        let isCopied = false;
        const give = event => {
            event.preventDefault();
            event.clipboardData.setData("text/plain", [...text.children].map(line => line.textContent).join("\n\n"));
            if (text.dataset.text === "paragraph") {
                const [words, source] = [...text.children].map(line => line.textContent.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`));
                event.clipboardData.setData("text/html", `<blockquote><p>${words}</p></blockquote><p><small>${source}</small></p>`);
            }
            isCopied = true;
        };
        document.addEventListener("copy", give);
        document.execCommand("copy");
        document.removeEventListener("copy", give);
        return isCopied;
    };
    kit.querySelectorAll("[data-copy]").forEach(button => {
        button.hidden = false;
        button.onclick = () => {
            const text = kit.querySelector(`[data-text=${button.dataset.copy}]`), isCopied = copy(text);
            if (!isCopied) {
                getSelection().selectAllChildren(text);
            }
            told.textContent = isCopied ? kit.dataset.copied : kit.dataset.refused;
        };
    });
})();
