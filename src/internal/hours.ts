/**
 * Opening hours in words.
 *
 * @param hours - As the content holds them: `1-5 09:00-17:00; 6 10:00-12:00`, where 1 is Monday.
 * @param lang - The language of the words.
 * @returns For example `Mon – Fri 9:00 AM – 5:00 PM, Sat 10:00 AM – 12:00 PM`; every day is said by the times alone.
 */
export function openingHours(hours: string, lang: string): string {
  const say = (options: Intl.DateTimeFormatOptions, time: number): string =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(time);
  // The first of January 2024 was a Monday.
  const day = (number: string): string => say({ weekday: 'short' }, Date.UTC(2024, 0, Number(number)));
  const time = (clock: string): string => say({ hour: 'numeric', minute: '2-digit' }, Date.parse(`2024-01-01T${clock}Z`));
  const span = (text: string, one: (part: string) => string): string => text.split('-').map(one).join(' – ');
  return hours
    .split('; ')
    .map((part) => {
      const [days = '', times = ''] = part.split(' ');
      const said = days === '1-7' ? '' : `${days.split(',').map((some) => span(some, day)).join(', ')} `;
      return said + span(times, time);
    })
    .join(', ');
}
