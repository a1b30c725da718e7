// Writes src/content/emergency.ts from Google's data of telephone numbers; run it after an update of google-libphonenumber.
import { readFileSync, writeFileSync } from 'node:fs';
import phone from 'google-libphonenumber';

const { version } = JSON.parse(readFileSync('node_modules/google-libphonenumber/package.json', 'utf8'));
const codes = [
  ...[2, 3, 4].flatMap((length) => Array.from({ length: 10 ** length }, (_, code) => String(code).padStart(length, '0'))),
  ...Array.from({ length: 10_000 }, (_, code) => String(10_000 + code)), // longer ones begin with 1
];

/** Known to most people, so they come first. The data do not say which service a number reaches, or from which phones. */
const known = ['000', '911', '112', '999'];

/** The emergency numbers of each country, several separated by spaces. */
export function emergencyNumbers() {
  const short = phone.ShortNumberInfo.getInstance();
  const entries = phone.PhoneNumberUtil.getInstance().getSupportedRegions().sort().map((region) => {
    const all = codes.filter((code) => short.isEmergencyNumber(code, region));
    const first = known.filter((code) => all.includes(code));
    // Of many numbers nobody can choose in danger. No list is cut off: its best number may be the one that is left out.
    return [region, (all.length > 4 ? first : [...new Set([...first, ...all])]).join(' ')];
  });
  return Object.fromEntries(entries.filter(([, numbers]) => numbers));
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync('src/content/emergency.ts', `/** Emergency numbers by country, from google-libphonenumber ${version}. Written by \`npm run emergency\`; do not edit. */
export const emergency = {
  source: 'https://github.com/google/libphonenumber',
  recorded: '${new Date().toISOString().slice(0, 10)}',
  // prettier-ignore
  numbers: ${JSON.stringify(emergencyNumbers())} as Readonly<Record<string, string>>,
} as const;
`);
}
