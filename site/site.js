// Shows under each live widget the snippet that produced it: what stands in this page is what was pasted.
const indentOf = (line) => /^ */.exec(line)[0].length;

for (const demo of document.querySelectorAll('.demo')) {
  const lines = demo.innerHTML.split('\n').filter((line) => line.trim());
  const indent = Math.min(...lines.map(indentOf));
  const snippet = document.createElement('pre');
  snippet.tabIndex = 0;
  snippet.setAttribute('aria-label', 'Snippet');
  snippet.setAttribute('role', 'region');
  snippet.textContent = lines.map((line) => line.slice(indent)).join('\n');
  demo.after(snippet);
}

// The view is a property of this page, not of the widgets: they follow its language, colors and width.
const view = document.getElementById('view');
view.addEventListener('input', () => {
  const { lang, scheme, width, accent } = Object.fromEntries(new FormData(view));
  document.documentElement.classList.toggle('dark', scheme === 'dark');
  for (const demo of document.querySelectorAll('.demo')) {
    demo.lang = lang;
    demo.style.maxInlineSize = width && `${width}px`;
    demo.style.setProperty('--csec-accent', accent);
    for (const widget of demo.children) widget.setAttribute('scheme', scheme);
  }
});
