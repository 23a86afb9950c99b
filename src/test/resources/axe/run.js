// Run in an open page by Axe.java, after axe itself: gives the faults, and the looks of text whose contrast was measured.
//
// Measuring contrast takes three quarters of axe's time, though a site has but a few looks of text: its colour, size and weight, and the
// grounds that it stands on. So only text is measured whose look is not among those known from pages before. All other rules look at all.
([levels, off, only, known]) => {
  const MARK = 'data-measure-contrast';
  const FORM = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON']);
  const PLAIN = { backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none', opacity: '1', filter: 'none', mixBlendMode: 'normal', position: 'static' };
  const INK = ['color', 'fontSize', 'fontWeight', 'textShadow', 'webkitTextStroke'];
  const looks = new Map();

  const hasText = element => FORM.has(element.tagName)
    || [...element.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim() !== '');
  const groundOf = style => Object.keys(PLAIN).filter(name => style[name] !== PLAIN[name]).map(name => name + ':' + style[name]).join(';');
  const inkOf = style => INK.map(name => style[name]).join(';');
  const walk = (element, below) => {
    const style = getComputedStyle(element);
    const own = groundOf(style);
    const grounds = own === '' ? below : below + ' > ' + own;
    if (hasText(element)) {
      looks.set(element, inkOf(style) + ' on' + grounds);
    }
    for (const child of element.children) {
      walk(child, grounds);
    }
  };

  walk(document.documentElement, '');
  const alreadyMeasured = new Set(known);
  looks.forEach((look, element) => element.toggleAttribute(MARK, !alreadyMeasured.has(look)));
  axe.configure({ rules: [{ id: 'color-contrast', selector: '[' + MARK + ']' }] });
  // A reporter of our own: those of axe make a selector for every element at hand, and tell nothing of what passed without doing so.
  axe.addReporter('elements', (results, options, give) => give(results));

  const options = {
    runOnly: only.length > 0 ? { type: 'rule', values: only } : { type: 'tag', values: levels },
    rules: only.length > 0 ? {} : Object.fromEntries(off.map(rule => [rule, { enabled: false }])),
    reporter: 'elements',
    elementRef: true,
    preload: false,
    // The desk's preview shows a page of the site in a frame: those are looked at by themselves.
    iframes: false,
  };
  return axe.run(document, options).then(results => {
    const nothingNew = only.length > 0 && known.length > 0;
    if (!nothingNew && !results.some(rule => rule.passes.length > 0)) {
      throw new Error('axe looked at nothing');
    }
    const faults = results.filter(rule => rule.violations.length > 0).map(rule => rule.id + ': ' + rule.violations[0].node.source);
    const contrast = results.find(rule => rule.id === 'color-contrast');
    // axe lets text pass too that it cannot see; only where it tells a ratio has it measured.
    const measured = contrast.passes.filter(pass => pass.any.some(check => check.data && check.data.contrastRatio > 0));
    return { faults, looks: [...new Set(measured.map(pass => looks.get(pass.node.element)))] };
  });
}
