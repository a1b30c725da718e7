/** Sends a sign-up and says what became of it. Nothing in here touches a document. */
import type { CourseSignupWords } from '../locales/en.js';

/** The fields of the form, by the names they have when the site gives no others. */
export const FIELDS = ['name', 'email', 'role', 'format', 'consent', 'course', 'key', 'trap'] as const;
export type Field = (typeof FIELDS)[number];

/** Why a sign-up is not confirmed; the words of each say what it means. */
export type Failure = keyof CourseSignupWords['form']['failures'];

export interface Outcome {
  /** Absent when the sign-up has arrived. */
  readonly failure?: Failure | undefined;
  /** The status of the answer, where there was one. */
  readonly status?: number;
}

/**
 * The names under which a service expects the fields.
 *
 * @param mapping - Pairs such as `email:EMAIL name:FNAME`, separated by spaces.
 * @param onBad - Called with each pair that names no field of the form.
 */
export function fieldNames(mapping: string, onBad: (pair: string) => void): Record<Field, string> {
  const names = Object.fromEntries(FIELDS.map((field) => [field, field])) as Record<Field, string>;
  // A service that does not know the trap has no use for it.
  names.trap = '';
  for (const pair of mapping.match(/\S+/g) ?? []) {
    const [, field = '', name = ''] = /^(\w+):(.+?),?$/.exec(pair) ?? [];
    if (name && Object.hasOwn(names, field)) names[field as Field] = name;
    else onBad(pair);
  }
  return names;
}

/** A key that no other sign-up has. `randomUUID` is missing on pages without https. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** An object says no: `{"success": false}`, `{"error": "…"}`, `{"errors": […]}`, `{"result": "error"}` and the like. */
function saysNo(answer: unknown): boolean {
  const { ok, success, error, errors, result, status } = Object(answer) as Record<string, unknown>;
  return (
    ok === false ||
    success === false ||
    Boolean(error) ||
    Object.keys(Object(errors) as object).length > 0 ||
    [result, status].some((word) => /^(?:error|fail)/i.test(String(word)))
  );
}

/**
 * What an answer means.
 *
 * @param status - Its HTTP status.
 * @param type - Its content type; empty when it gives none.
 * @param body - Its text.
 */
export function failureOf(status: number, type: string, body: string): Failure | undefined {
  if (status >= 500) return 'broken';
  if ([408, 409, 425, 429].includes(status)) return 'busy';
  if ([400, 422].includes(status)) return 'refused';
  if (status < 200 || status > 299) return 'closed';
  if (!/\bjson\b/i.test(type) || !body.trim()) return undefined;
  try {
    return saysNo(JSON.parse(body)) ? 'refused' : undefined;
  } catch {
    return 'broken';
  }
}

/**
 * Posts a sign-up and waits for the answer, its last byte included.
 *
 * The key goes along as a field, always, and as the header `Idempotency-Key` within the site's own origin only: from
 * another origin the header would make the browser ask for permission first, which form services do not give, and a
 * sign-up that would have arrived would not.
 *
 * @param address - Where to.
 * @param entries - The names and values, the key among them.
 * @param json - As JSON; otherwise as a form would send it.
 * @param header - The key, where it may go into the header.
 * @param patience - How many milliseconds to wait.
 */
export async function send(
  address: string,
  entries: readonly (readonly [string, string])[],
  json: boolean,
  header: string | undefined,
  patience: number,
): Promise<Outcome> {
  const isOffline = (): boolean => globalThis.navigator?.onLine === false;
  if (isOffline()) return { failure: 'offline' };
  const signal = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: json ? JSON.stringify(Object.fromEntries(entries)) : new URLSearchParams(entries as [string, string][]),
      headers: {
        Accept: 'application/json',
        ...(json && { 'Content-Type': 'application/json' }),
        ...(header && { 'Idempotency-Key': header }),
      },
      cache: 'no-store',
      // It arrives even if the person leaves the page now.
      keepalive: true,
      signal,
    });
    const { status, headers } = answer;
    return { status, failure: failureOf(status, headers.get('content-type') ?? '', await answer.text()) };
  } catch {
    return { failure: signal.aborted ? 'timeout' : isOffline() ? 'offline' : 'unreachable' };
  }
}
