// The job that every contestant does: a title, a text, a number to call and something to open. It is what our banner
// shows of the United States by default, reduced to what every component kit has a part for.
export const job = {
  heading: 'Worried about a child?',
  danger: 'In danger now? Call',
  name: 'National Human Trafficking Hotline',
  text: 'Listens, advises and connects you with help. Interpreters join calls in more than 200 languages.',
  href: 'tel:+18883737888',
  number: '1-888-373-7888',
  more: 'More ways to get help',
  others: 'Childhelp National Child Abuse Hotline: 1-800-422-4453. Free, open day and night.',
};

/** The look of those that bring none of their own; `.help` is the box. */
export const css = `.help{display:grid;gap:.75em;padding:1.25em;border:1px solid #cfdade;border-radius:14px;background:#fff;color:#16232e;font-size:16px;line-height:1.5}
.help p{margin:0}.title{font-size:1.5em;font-weight:700;line-height:1.25}
.call{display:flex;align-items:center;justify-content:center;min-height:2.75em;border-radius:10px;background:#0d5c70;color:#fff;font-weight:700;text-decoration:none}
summary{min-height:2.75em;color:#0d5c70;font-weight:700;cursor:pointer}`;

/** The same as plain HTML, which is also what those that render in the browser render. */
export const markup = `<section class="help"><p class="title" role="heading" aria-level="2">${job.heading}</p><p>${job.danger} <a href="tel:911">911</a>.</p><p><b>${job.name}</b> ${job.text}</p><a class="call" href="${job.href}">${job.number}</a><details><summary>${job.more}</summary><p>${job.others}</p></details></section>`;

/** What is in the page until a script replaces it. Chromium tells when a paragraph that says so is painted. */
export const fallback = `<p elementtiming="number">In danger now? Call <a href="tel:911">911</a>. Worried about a child? Call the National Human Trafficking Hotline, day and night: <a href="${job.href}">${job.number}</a>, or text <a href="sms:233733">233733</a>.</p>`;

/**
 * The page around a contestant.
 *
 * @param {{ head?: string, body?: string }} parts
 */
export const page = ({ head = '', body = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Parent evening</title>
${head}
</head>
<body>
<h1>Parent evening</h1>
<p>Doors open at seven. Bring a friend.</p>
<main>${body}</main>
<p>Questions? Ask at the front desk.</p>
</body>
</html>
`;
