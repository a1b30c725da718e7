/**
 * Prints something alone, from an empty frame inside a widget. `print()` prints a whole page, and hiding the rest of the
 * page would reach into it; an empty frame has no address, leaves no entry in the history and needs no permission of a
 * content security policy. It leaves again after printing.
 *
 * @param root - Where the frame goes; a style hides what has the class `sheet` there.
 * @param fill - Puts into the window of the frame what is to be printed.
 */
export async function printAlone(root: ParentNode & Node, fill: (page: Window & typeof globalThis) => void): Promise<void> {
  root.querySelector('iframe.sheet')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'sheet';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Firefox fills an empty frame later, the others at once; all of them say so.
  const filled = new Promise((resolve) => {
    frame.onload = resolve;
  });
  root.append(frame);
  await filled;
  const page = frame.contentWindow as Window & typeof globalThis;
  fill(page);
  page.onafterprint = () => frame.remove();
  page.focus();
  page.print();
}
