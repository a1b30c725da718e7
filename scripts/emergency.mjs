// Writes src/content/emergency.ts from Google's data of telephone numbers; run it after an update of google-libphonenumber.
import { readFileSync, writeFileSync } from 'node:fs';
import phone from 'google-libphonenumber';

const { version } = JSON.parse(readFileSync('node_modules/google-libphonenumber/package.json', 'utf8'));
const codes = [2, 3, 4].flatMap((length) => Array.from({ length: 10 ** length }, (_, code) => String(code).padStart(length, '0')));

/** Where one of these works, it reaches every service. 000 is Australia's, where 112 works from mobile phones only; where 911 works beside 112, it is the country's own. */
const general = ['000', '911', '112', '999'];

export function emergencyNumbers() {
  const short = phone.ShortNumberInfo.getInstance();
  const entries = phone.PhoneNumberUtil.getInstance().getSupportedRegions().sort().map((region) => {
    const all = codes.filter((code) => short.isEmergencyNumber(code, region));
    const found = general.find((code) => all.includes(code));
    // Of the others no one knows which service answers, so all are shown, but not so many that nobody reads them.
    return [region, found ?? all.slice(0, 4).join(' ')];
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
