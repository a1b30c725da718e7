/**
 * Addresses that are safe to put into a link. Each function returns `undefined` for what it cannot make safe, so that
 * a caller leaves the link out instead of printing something that does not work.
 */

/** The digits of a number as a telephone dials them: 2 to 15, with the separators that people write between them gone. */
function dialled(number: string): string | undefined {
  const digits = number.replace(/[\s().\-–/]/g, '');
  return /^\+?\d{2,15}$/.test(digits) ? digits : undefined;
}

/** The `tel:` address of a number. */
export function telHref(number: string): string | undefined {
  const digits = dialled(number);
  return digits && `tel:${digits}`;
}

/**
 * The `sms:` address of a number, with the keyword as the message. The form `?&body=` is the one that both iOS, which
 * looks for `&body=`, and Android, which looks for `?body=`, understand.
 */
export function smsHref(number: string, keyword = ''): string | undefined {
  const digits = dialled(number);
  return digits && `sms:${digits}${keyword && `?&body=${encodeURIComponent(keyword)}`}`;
}

/** The WhatsApp address of a number in E.164. */
export function whatsappHref(number: string): string | undefined {
  return dialled(number)?.replace('+', 'https://wa.me/');
}

/**
 * An http or https address; every other scheme and nonsense is refused.
 *
 * @param address - What the author wrote.
 * @param base - What a relative address is relative to; a server does not know it.
 */
export function webHref(address: string, base: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An address where nobody on the way can read along or change what is sent: https, the page's own origin, or this
 * machine, where sites are tried out.
 *
 * @param address - What the author wrote.
 * @param base - What a relative address is relative to; a server does not know it.
 */
export function secureHref(address: string, base: string | undefined): string | undefined {
  const href = webHref(address, base);
  if (!href) return undefined;
  const { origin } = new URL(href);
  const isSecure = /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(origin);
  return isSecure || (base && href.startsWith(`${new URL(base).origin}/`)) ? href : undefined;
}

/**
 * The `target` of a link to another page: the whole window when the widget sits in a frame, where the other page may
 * refuse to be shown and a small frame is no place for it; otherwise the host page decides.
 */
export function target(): '_top' | undefined {
  return globalThis.top === globalThis.self ? undefined : '_top';
}
