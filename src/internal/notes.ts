/** Takes a piece of a widget out of it, on paper or into the clipboard, without a trace in the page around. */

/**
 * Copies text. Where the page may not use the clipboard, the older command does it.
 *
 * @param text - What to copy.
 * @param root - Where a text field may stand for a moment.
 * @returns Whether the text was copied.
 */
export async function copyText(text: string, root: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.className = 'aside';
    const before = (root as ShadowRoot).activeElement as HTMLElement | null;
    root.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    before?.focus({ preventScroll: true });
    return copied;
  }
}

/**
 * Prints a copy of one element. `print()` prints a whole page, and hiding the rest of the page would reach into it, so
 * the copy goes into an empty frame of its own, which has no address and leaves no entry in the history.
 *
 * @param content - What to print.
 * @param root - Where the frame stands until it is printed.
 */
export function printCopy(content: HTMLElement, root: ParentNode): void {
  const frame = document.createElement('iframe');
  frame.className = 'aside';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Firefox fills an empty frame later, the others at once; all of them say so.
  frame.onload = () => {
    const { contentDocument, contentWindow } = frame;
    const body = contentDocument?.body;
    if (!body) return;
    body.dir = getComputedStyle(content).direction;
    body.style.font = '12pt/1.5 system-ui, sans-serif';
    body.append(content.cloneNode(true));
    contentWindow!.onafterprint = () => {
      frame.remove();
    };
    contentWindow!.print();
  };
  root.append(frame);
}
