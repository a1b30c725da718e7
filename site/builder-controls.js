// Form controls for the settings of a widget, made from dist/custom-elements.json: what the manifest gains, the form gains.
import { courses } from '../dist/esm/content/courses.js';
import { emergency } from '../dist/esm/content/emergency.js';
import { currentFacts, olderFacts } from '../dist/esm/content/facts.js';
import { firstSigns } from '../dist/esm/content/risk-factors.js';
import { make } from './builder-make.js';

const same = (values) => values.map((value) => [value, value]);
const regions = new Intl.DisplayNames('en', { type: 'region' });
const countries = [...new Set(['US', ...Object.keys(emergency.numbers)])]
  .map((code) => [code, regions.of(code)])
  .sort(([, a], [, b]) => a.localeCompare(b));

/** Choices that the manifest cannot know, because they are content. */
const choices = {
  country: countries,
  'course-signup.course': courses.map(({ id, name, provider }) => [id, `${name} (${provider})`]),
  'risk-checklist.audience': same(Object.keys(firstSigns)),
  'quick-exit.shortcut': [['shift3', 'Shift three times'], ['esc2', 'Esc twice'], ['none', 'none']],
  'fact.name': [...same(Object.keys(currentFacts)), ...Object.keys(olderFacts).map((id) => [id, `${id} (older)`])],
};

/** What most sites set comes first; the rest is behind a switch. */
const FIRST = /^(?:country|course|name|audience|heading|scheme|layout|placement|exit|download)$/;

/** Text of the manifest, with its `code` as code. */
export const prose = (text) => text.split('`').map((part, i) => (i % 2 ? make('code', { textContent: part }) : part));

const titleOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const unionOf = (type) => [...type.matchAll(/'([^']*)'|\b(\d)\b/g)].map(([, word, digit]) => word ?? digit);

function control({ name, type, description = '' }, widget) {
  const types = type?.text ?? 'string';
  const hint = make('small', { id: `hint-${name}` }, ...prose(description));
  const common = { name: `a-${name}` };
  const described = (input) => (input.setAttribute('aria-describedby', hint.id), input);
  if (/^boolean\b/.test(types)) {
    const box = described(make('input', { ...common, type: 'checkbox', value: '1' }));
    return make('div', { className: 'field' }, make('label', { className: 'check' }, box, make('span', {}, titleOf(name))), hint);
  }
  const options = choices[name] ?? choices[`${widget}.${name}`] ?? same(unionOf(types));
  const input = options.length
    ? make('select', common, new Option('Default', ''), ...options.map(([value, text]) => new Option(text, value)))
    : make('input', { ...common, spellcheck: false });
  const field = make('div', { className: 'field' }, make('label', {}, make('span', {}, titleOf(name)), described(input)), hint);
  if (/\bboolean\b/.test(types)) {
    const box = described(make('input', { name: `a-${name}-yes`, type: 'checkbox', value: '1' }));
    field.append(make('label', { className: 'check' }, box, make('span', {}, `${titleOf(name)}, without a value`)));
  }
  return field;
}

/**
 * The controls of a widget.
 *
 * @param attributes - Its attributes, from the manifest.
 * @param widget - Its name.
 * @returns What to put into the form.
 */
export function controls(attributes, widget) {
  const first = attributes.filter(({ name }) => FIRST.test(name));
  const rest = attributes.filter(({ name }) => !FIRST.test(name));
  const fields = (some) => make('div', { className: 'fields' }, ...some.map((attribute) => control(attribute, widget)));
  if (!rest.length) return [fields(first)];
  return [fields(first), make('details', { className: 'more' }, make('summary', {}, 'More settings'), fields(rest))];
}

/** The settings that differ from the default, from the values of the form. */
export function settingsOf(values, attributes) {
  return Object.fromEntries(
    attributes.flatMap(({ name, type }) => {
      const value = values.get(`a-${name}`)?.trim();
      if (/^boolean\b/.test(type?.text)) return value ? [[name, true]] : [];
      return value ? [[name, value]] : values.get(`a-${name}-yes`) ? [[name, true]] : [];
    }),
  );
}
