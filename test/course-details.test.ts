import { expect } from '@open-wc/testing';
import { courses } from '../src/content/courses.js';
import { courseById, courseDetails, type CourseAttribute, type CourseDetails } from '../src/internal/course-details.js';
import { courseSignup } from '../src/locales/en.js';

const details = (attributes: Partial<Record<CourseAttribute, string>>, id: string | null = ''): CourseDetails =>
  courseDetails(id === null ? undefined : courseById(id, () => undefined), (name) => attributes[name] ?? '', courseSignup, 'en');

describe('the courses', () => {
  it('are known by ids that are each there once', () => {
    expect(new Set(courses.map(({ id }) => id)).size).to.equal(courses.length);
    for (const { id } of courses) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('leave out what is not for adults to sign up for, and what is only known second-hand', () => {
    const ids = courses.map(({ id }) => id as string);
    for (const id of ['love146-not-a-number', 'cse-it-training', 'us-ed-schools-guide', 'know2protect-online-csea']) expect(ids).to.not.include(id);
  });

  it('claim no price but "free", and that only where the provider says so today', () => {
    expect(courses.flatMap((course) => ('cost' in course ? course.id : []))).to.deep.equal(['onwatch', 'polaris-ht-101']);
  });

  it('have pages that are web addresses', () => {
    for (const { id, url } of courses) expect(new URL(url).protocol, id).to.match(/^https?:$/);
  });
});

describe('what is said about a course', () => {
  it('is the training of Darkness to Light by its present name, when nothing is asked for', () => {
    expect(details({})).to.include({
      heading: 'Protecting Children from Sex Trafficking', provider: 'Darkness to Light', duration: 'About 1 hour',
      format: 'Online or in person', languages: 'In English and Spanish', cost: '', certificate: '', isNamed: true, name: '',
    });
  });

  it('is what the content knows, and nothing where it knows nothing', () => {
    expect(details({}, 'polaris-ht-101')).to.include({ duration: '6 short modules', format: 'Online', cost: 'Free', certificate: 'With a certificate' });
    expect(details({}, 'pact-travel')).to.include({ duration: 'About 25 minutes', languages: 'In English, Spanish, Portuguese, and French', cost: '' });
    expect(details({}, 'protect-ht-101-103').duration).to.equal('About 80 minutes');
    expect(details({}, 'd2l-stewards-of-children')).to.include({ duration: '', cost: '', languages: 'In English' });
    expect(details({}, 'onwatch').duration).to.equal('');
  });

  it('is first what the site writes', () => {
    const own = { provider: 'Harbor House', href: '/evening', duration: '90', formats: 'in-person', cost: '$10', languages: 'es', certificate: 'A signed one', audience: 'For coaches.' };
    expect(details(own)).to.include({
      provider: 'Harbor House', address: '/evening', duration: 'About 90 minutes', format: 'In person', cost: '$10',
      languages: 'In Spanish', certificate: 'A signed one', audience: 'For coaches.',
    });
    expect(details({ duration: 'Two evenings', formats: 'In our library', languages: 'English with an ASL interpreter', cost: 'FREE' })).to.include({
      duration: 'Two evenings', format: 'In our library', languages: 'English with an ASL interpreter', cost: 'Free',
    });
  });

  it('keeps the name of the course where the site gives the card another heading', () => {
    expect(details({ heading: 'Learn with us' }, 'polaris-ht-101')).to.include({ heading: 'Learn with us', name: 'Human Trafficking 101', isNamed: false });
  });

  it('is nothing but what the site writes for a course of its own', () => {
    const { course, ...said } = details({ heading: 'Our evening' }, null);
    expect(course).to.equal(undefined);
    expect(said).to.deep.equal({
      id: 'own', heading: 'Our evening', name: undefined, isNamed: false, provider: '', address: '', formats: [], duration: '',
      format: '', languages: '', cost: '', certificate: '', audience: '',
    });
  });

  it('never throws over what people write', () => {
    for (const text of ['', 'x', 'en-12', 'en_US', '-', '0', '-5', '1e99', 'NaN', 'español', '中文', '<b>', 'online,in-person', '🙂']) {
      for (const name of ['languages', 'formats', 'duration', 'cost'] as const) {
        const said = Object.values(details({ [name]: text })).join(' ');
        expect(said, `${name}="${text}"`).to.not.match(/undefined|NaN [a-z]/);
      }
    }
  });
});
