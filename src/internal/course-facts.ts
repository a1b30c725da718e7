/** What is known about a course, as a list with icons. What is not known is not in it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CourseDetails } from './course-details.js';
import { icon } from './icon.js';
import { award, calendar, clock, globe, mapPin, wallet } from './icons.js';

/**
 * @param course - The course.
 * @param date - The next date, or the way to the dates after it; empty for none.
 */
export function courseFacts(course: CourseDetails, date: unknown): TemplateResult | typeof nothing {
  const known = [
    [calendar, date],
    [clock, course.duration],
    [mapPin, course.format],
    [globe, course.languages],
    [wallet, course.cost],
    [award, course.certificate],
  ].filter(([, text]) => text) as [string, unknown][];
  if (!known.length) return nothing;
  return html`<ul class="facts" role="list" part="facts">
    ${known.map(([shape, text]) => html`<li>${icon(shape)}<span>${text}</span></li>`)}
  </ul>`;
}
