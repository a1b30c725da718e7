// Reads a trace of Chromium: how long the page's main thread ran scripts, computed styles and laid out, and when it painted last.

const SCRIPT = /^(EvaluateScript|v8\.compile|v8\.run|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch)$/;
const LAYOUT = /^(UpdateLayoutTree|Layout)$/;

/** The length of what intervals cover together. */
function covered(intervals) {
  let end = -Infinity;
  let sum = 0;
  for (const [from, to] of intervals.sort(([a], [b]) => a - b)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/**
 * @param {Uint8Array} trace
 * @param {string} url - The page.
 * @returns {{ script: number, layout: number, final: number }} Milliseconds; `final` since the start of the navigation.
 */
export function costs(trace, url) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const start = traceEvents.find(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  if (!start) throw new Error(`The trace of ${url} has no start.`);
  const main = traceEvents.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts);
  const spans = (pattern) => main.filter(({ name }) => pattern.test(name)).map(({ ts, dur }) => [ts, ts + dur]);
  const layout = spans(LAYOUT);
  const both = covered([...spans(SCRIPT), ...layout]);
  const styled = covered(layout);
  const paints = main.filter(({ name }) => name === 'Paint').map(({ ts, dur }) => ts + dur);
  return { script: (both - styled) / 1000, layout: styled / 1000, final: (Math.max(...paints) - start.ts) / 1000 };
}
