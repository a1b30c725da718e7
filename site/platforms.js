// Where a snippet can go, and how it gets there. `tier` is what the place keeps. Each step may come with something to
// copy: `all`, `script`, `markup`, `plain`, or one of the values that a form of the platform asks for.
// `sure` says how well this is known: it was gathered in November 2026, and platforms change their names and plans.
const tried = 'Tried with WordPress 6.1.9.';
const documented = 'From the documentation or the source of the platform, or of a vendor who uses it.';
const told = 'From other people’s guides: the names of menus and plans may have changed.';

export const platforms = {
  wordpress: {
    name: 'WordPress',
    tier: 'div',
    who: 'Step 1 needs an administrator, once; on a network of sites it needs the network’s administrator. Step 2 any author can do. On WordPress.com it needs a plan that allows plug-ins.',
    sure: tried,
    steps: [
      ['Once: add this script to the header of the site, with a plug-in for header code or in the theme.', 'script'],
      ['In the page, add a “Custom HTML” block and paste this into it. Pasted straight into the text, it loses all but its links.', 'markup'],
    ],
  },
  squarespace: {
    name: 'Squarespace',
    tier: 'element',
    who: 'A plan with Code Injection: Core, Plus, Advanced, Business or Commerce, not Personal.',
    sure: told,
    steps: [
      ['Once: paste this script into Code Injection, under Header.', 'script'],
      ['In the page, add a Code block and paste this into it.', 'markup'],
    ],
  },
  wix: {
    name: 'Wix',
    tier: 'attributes',
    who: 'A premium plan. The files must be on an https address.',
    sure: documented,
    steps: [
      ['In the editor choose Add Elements, Embed, Custom Element.', ''],
      ['As the server URL give this address.', 'address'],
      ['As the tag name give this.', 'tag'],
      ['Add these attributes. Wix takes no text inside the element, so write the number on your page as well.', 'attributes'],
    ],
  },
  drupal: {
    name: 'Drupal',
    tier: 'plain',
    who: 'Any editor can paste the plain text. A live widget needs somebody who can change the theme.',
    sure: documented,
    steps: [
      ['In a text with the format “Basic HTML”, open the source view and paste this. That format keeps no scripts, no tags of widgets and no places for them.', 'plain'],
      ['For the live widget, let the person who builds your site put this into a template of the theme.', 'all'],
    ],
  },
  webflow: {
    name: 'Webflow',
    tier: 'element',
    who: 'A paid site plan. It may show only on the published site, not in the Designer.',
    sure: told,
    steps: [['Add an Embed element where the widget belongs, paste this, and publish.', 'all']],
  },
  'google-sites': {
    name: 'Google Sites',
    tier: 'element',
    who: 'Everybody who can edit the site. The widget sits in a frame of a fixed size: nothing in it can stick to the window, and Shift three times works only while the frame has the focus.',
    sure: told,
    steps: [['Choose Insert, Embed, Embed code, paste this, and draw the frame large enough.', 'all']],
  },
  weebly: {
    name: 'Weebly',
    tier: 'element',
    who: 'Somebody who can change the settings of the site.',
    sure: told,
    steps: [
      ['Once: under Settings, SEO, paste this script into the Footer Code.', 'script'],
      ['In the page, add an Embed Code element and paste this into it.', 'markup'],
    ],
  },
  shopify: {
    name: 'Shopify',
    tier: 'element',
    who: 'Somebody who can edit the theme.',
    sure: told,
    steps: [['In the theme editor, add a Custom Liquid section or block and paste this into it.', 'all']],
  },
  ghost: {
    name: 'Ghost',
    tier: 'element',
    who: 'Every author. Readers of the newsletter see the text inside, because e-mail runs no scripts.',
    // No space is kept free where no script will fill it.
    isMailed: true,
    sure: documented,
    steps: [['In the post, add an HTML card and paste this into it.', 'all']],
  },
  html: {
    name: 'A page of HTML',
    tier: 'element',
    who: 'Whoever can edit the file.',
    sure: 'Our own tests run it in Chromium, Firefox and WebKit.',
    steps: [['Paste this where the widget belongs.', 'all']],
  },
  npm: {
    name: 'npm and a bundler',
    tier: 'element',
    who: 'Whoever builds the site.',
    sure: 'Our own tests run it.',
    steps: [
      ['Install the package.', 'install'],
      ['Import the widget once.', 'import'],
      ['Write this where it belongs.', 'markup'],
    ],
  },
};

/** What a tier means, in a sentence. */
export const tiers = {
  element: 'This place keeps scripts and tags like these, so it takes the whole widget.',
  div: 'Editors of this place strip unknown tags but keep this <div>. The script, added once, fills it.',
  plain: 'The editor of this place keeps plain text and links only.',
  attributes: 'This place builds the tag itself, from an address, a name and attributes.',
};
