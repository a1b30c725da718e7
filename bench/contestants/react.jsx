import { createRoot } from 'react-dom/client';
import { job } from '../job.mjs';
import { mount, upTo } from './mount.js';
import './style.js';

const Help = () => (
  <section className="help">
    <p className="title" role="heading" aria-level="2">{job.heading}</p>
    <p>{job.danger} <a href="tel:911">911</a>.</p>
    <p><b>{job.name}</b> {job.text}</p>
    <a className="call" elementtiming="number" href={job.href}>{job.number}</a>
    <details><summary>{job.more}</summary><p>{job.others}</p></details>
  </section>
);

mount((root, count) => createRoot(root).render(upTo(count).map((key) => <Help key={key} />)));
