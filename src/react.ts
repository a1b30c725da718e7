/**
 * The widgets as components of React. They bring all widgets along; React 19 also takes the tags themselves, which are
 * typed here as well: `import 'csec-widgets/fact.js'` and `<csec-fact name="onwatch" />` is all that a page with one needs.
 */
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import type { CsecListeners, CsecSettings, CsecTag } from './elements.js';
import * as widgets from './index.js';

/** `<csec-hotline-banner>`: who to call, text or chat with. */
export const CsecHotlineBanner = createComponent({
  react,
  tagName: 'csec-hotline-banner',
  elementClass: widgets.CsecHotlineBanner,
  events: { onCsecContact: 'csec-contact' as EventName<widgets.ContactEvent> },
});

/** `<csec-spectrum>`: five forms of child sexual abuse, by how much is traded. */
export const CsecSpectrum = createComponent({
  react,
  tagName: 'csec-spectrum',
  elementClass: widgets.CsecSpectrum,
  events: { onCsecStage: 'csec-stage' as EventName<widgets.StageEvent> },
});

/** `<csec-fact>`: one sourced fact. */
export const CsecFact = createComponent({ react, tagName: 'csec-fact', elementClass: widgets.CsecFact });

/** `<csec-risk-checklist>`: a reflection aid for an adult who thinks about a child. */
export const CsecRiskChecklist = createComponent({
  react,
  tagName: 'csec-risk-checklist',
  elementClass: widgets.CsecRiskChecklist,
  events: { onCsecNextSteps: 'csec-next-steps' as EventName<widgets.NextStepsEvent> },
});

/** `<csec-quick-exit>`: a link that leaves the page fast. */
export const CsecQuickExit = createComponent({ react, tagName: 'csec-quick-exit', elementClass: widgets.CsecQuickExit });

/** `<csec-course-signup>`: one training for adults and the way in. */
export const CsecCourseSignup = createComponent({
  react,
  tagName: 'csec-course-signup',
  elementClass: widgets.CsecCourseSignup,
  events: { onCsecSignup: 'csec-signup' as EventName<widgets.SignupEvent> },
});

type Tags = {
  [Tag in CsecTag]: react.DetailedHTMLProps<react.HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> &
    CsecSettings<HTMLElementTagNameMap[Tag]> &
    CsecListeners;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Tags {}
  }
}
