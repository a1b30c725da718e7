// IBM's accessibility engine beside axe. It sees into shadow roots and follows slots, runs inside the page and asks
// nobody. Apart from what is wrong it also reports what a person should look at; here both count, and what a person has
// looked at is answered below.
import { readFileSync } from 'node:fs';

const engine = readFileSync(new URL('../../node_modules/accessibility-checker-engine/ace.js', import.meta.url), 'utf8');

const choices = '<label><input type="radio" name="how">Online</label><label><input type="radio" name="how">In person</label>';
const form = (fields) => `<form aria-label="Sign up">${fields}<button type="submit">Send</button></form>`;

/**
 * Why nothing is changed: by the rule, and the elements that the answer is about. Where the engine errs, `right` is plain
 * HTML, correct and not ours, of which it says the same. Without `right`, the engine only asks, and `because` answers.
 */
export const answers = [
  {
    rule: 'aria_role_redundant',
    about: /^<[ou]l [^>]*role="list"/,
    because: 'Safari does not tell that a list without bullets is a list, unless its role says so.',
    right: '<ul role="list"><li>One</li></ul>',
  },
  {
    rule: 'text_block_heading',
    about: /role="heading"/,
    because: 'It asks for the role that is there: the rule does not look at the role of the element itself.',
    right: '<div role="heading" aria-level="2"><b>A title</b></div>',
  },
  {
    rule: 'text_block_heading',
    about: /^<p (?:class="(?:start|end|place|kind|line)"|id="save")/,
    because: 'Bold words that no text belongs to: ends and places of the scale, the kind of the card, the name of a line, the name of a group.',
  },
  {
    rule: 'aria_keyboard_handler_exists',
    about: /role="radiogroup"/,
    because: 'It looks for key handlers in attributes. The browser itself moves among radio buttons.',
    right: form(`<div role="radiogroup" aria-label="How">${choices}</div>`),
  },
  {
    rule: 'widget_tabbable_single',
    about: /role="radiogroup"/,
    because: 'Radio buttons of one name are one stop of the Tab key; in a shadow root the rule counts each.',
    right: `<div><template shadowrootmode="open">${form(`<div role="radiogroup" aria-label="How">${choices}</div>`)}</template></div>`,
  },
  {
    rule: 'input_label_visible',
    about: /^<select/,
    because: 'It looks for text in a select, whose options are not on the screen, and at no label. That there is one, “input_label_exists” holds.',
    right: '<label for="role">Role</label><select id="role"><option>Parent</option></select>',
    style: 'select { inline-size: 100% }',
  },
  {
    rule: 'input_fields_grouped',
    about: /id="(?:name|role)"/,
    because: 'The form, which has a name, is the group.',
    right: form('<label>Name <input id="name" autocomplete="name"></label><label>City <input></label>'),
  },
  { rule: 'input_checkboxes_grouped', about: /id="consent"/, because: 'It is the only check box of its form.' },
  { rule: 'frame_src_valid', about: /^<iframe title="[^"]/, because: 'The form of another service is its own business; the frame has a name.' },
  { rule: 'text_sensory_misuse', about: /id="strengths"/, because: '“Little” is said of an amount, and of nothing on the screen.' },
  { rule: 'style_highcontrast_visible', about: /style="--_banner:/, because: 'It asks about every style attribute. The stories run in forced colors.' },
];

/** A page with nothing but an example of what the engine takes for wrong. */
export const rightPage = ({ right, style = '' }) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><style>${style}</style>
  <main><h1>A page</h1>${right}</main></html>`;

/** All that the engine says of a page beyond “passed”, with the answer to it where there is one. */
export async function ask(page) {
  const reports = await page.evaluate(`(async () => {
    ${engine}
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, message, snippet, path }) => ({ rule: ruleId, message, snippet, path: path.dom }));
  })()`);
  return reports.map((report) => ({ ...report, answer: answers.find(({ rule, about }) => rule === report.rule && about.test(report.snippet)) }));
}
