/** The next date of a course as the visitor reads it. */
export interface NextDate {
  readonly text: string;
  /** It lies behind the visitor. */
  readonly passed: boolean;
  /** It names a time without saying where: the time is shown as it was written. */
  readonly unplaced: boolean;
}

/**
 * Reads a date such as `2027-01-14`, or a moment such as `2027-01-14T18:00-05:00`. A moment is told in the visitor's
 * time zone, with its name. A day is the same day everywhere, and lasts until it is over where the visitor is.
 *
 * @param value - What the author wrote.
 * @param now - The present moment.
 * @param lang - The language to tell it in.
 * @param timeZone - The visitor's; by default the one that the browser knows.
 * @returns `undefined` for what is no date.
 */
export function nextDate(value: string, now: Date, lang: string, timeZone?: string): NextDate | undefined {
  const [, day, time, offset] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(value) ?? [];
  const offsetWithColon = offset?.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2');
  const moment = new Date(`${day}T${time ?? '00:00'}${offsetWithColon ?? 'Z'}`);
  // Browsers disagree on the 31st of February: some refuse it, some make it a day in March.
  const isDay = new Date(`${day}T00:00Z`);
  if (isNaN(+moment) || isNaN(+isDay) || !isDay.toISOString().startsWith(day as string)) return undefined;
  const zone = offset ? timeZone : 'UTC';
  // Swedish writes a date as ISO 8601 does, in whatever zone.
  const today = new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  return {
    text: new Intl.DateTimeFormat(lang, {
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      ...(time && { hour: 'numeric', minute: '2-digit' }),
      ...(offset && { timeZoneName: 'short' }),
      timeZone: zone,
    }).format(moment),
    passed: offset ? moment < now : (day as string) < today,
    unplaced: Boolean(time && !offset),
  };
}
