// React 19: the components, and the tags themselves.
import { CsecHotlineBanner } from 'csec-widgets/react.js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [heading, setHeading] = useState('First heading');
  return (
    <>
      <CsecHotlineBanner
        country="US"
        heading={heading}
        headingLevel={3}
        onCsecContact={({ type, channel }) => (document.title = `${type} ${channel} true`)}
      >
        <p>What was inside the tag</p>
      </CsecHotlineBanner>
      <button id="change" onClick={() => setHeading('Second heading')} />
      <csec-spectrum heading={heading} heading-level="3" noDetails oncsec-stage={({ stage, open }) => console.log(stage, open)} />
    </>
  );
}

// @ts-expect-error There is no such layout.
export const wrongTag = <csec-fact layout="row" />;
// @ts-expect-error A heading is text.
export const wrongComponent = <CsecHotlineBanner heading={3} />;

createRoot(document.querySelector('#app')!).render(<App />);
