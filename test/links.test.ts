import { expect } from '@open-wc/testing';
import { secureHref, smsHref, telHref, webHref, whatsappHref } from '../src/internal/links.js';

describe('links', () => {
  it('dials a number however people write it', () => {
    const ways = {
      '911': 'tel:911',
      '1-888-373-7888': 'tel:18883737888',
      '+1 (888) 373.7888': 'tel:+18883737888',
      '+44 20 7946 0958': 'tel:+442079460958',
      '08000 121 700': 'tel:08000121700',
      '2-1-1': 'tel:211',
      '0800–1111': 'tel:08001111',
    };
    for (const [written, href] of Object.entries(ways)) expect(telHref(written), written).to.equal(href);
  });

  it('makes no link of what no telephone can dial', () => {
    const bad = ['', ' ', '1', 'javascript:alert(1)', 'tel:911', '1-800-THE-LOST', '911#', '+', '1+1', '12;34', '9'.repeat(16), '9'.repeat(200), '<b>911</b>', '911\u202e', '٩١١'];
    for (const written of bad) {
      expect(telHref(written), written).to.equal(undefined);
      expect(smsHref(written), written).to.equal(undefined);
      expect(whatsappHref(written), written).to.equal(undefined);
    }
  });

  it('starts a message with the keyword, and lets no keyword add to the address', () => {
    expect(smsHref('233733')).to.equal('sms:233733');
    expect(smsHref('741741', 'LIGHT')).to.equal('sms:741741?&body=LIGHT');
    expect(smsHref('741741', 'a&b=c?d#e f')).to.equal('sms:741741?&body=a%26b%3Dc%3Fd%23e%20f');
  });

  it('opens WhatsApp only for a number with its country', () => {
    expect(whatsappHref('+1 443 787 7678')).to.equal('https://wa.me/14437877678');
  });

  it('opens addresses of the web and of the page itself, and no others', () => {
    const base = 'https://shelter.example/help/';
    expect(webHref('https://www.d2l.org/get-help/', base)).to.equal('https://www.d2l.org/get-help/');
    expect(webHref('chat', base)).to.equal('https://shelter.example/help/chat');
    for (const bad of ['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'blob:x', 'file:///etc', 'mailto:a@b', 'https://', 'xhttps://shelter.example/']) {
      expect(webHref(bad, base), bad).to.equal(undefined);
    }
  });

  it('sends what a person enters only where nobody on the way can read it', () => {
    const base = 'http://shelter.example/help/';
    const safe = ['https://forms.example/a', 'http://localhost/a', 'http://localhost:3000/a', 'http://127.0.0.1:3000/a', 'http://[::1]/a', 'http://shelter.example/a'];
    for (const address of safe) expect(secureHref(address, base), address).to.equal(address);
    expect(secureHref('sign-up', base)).to.equal('http://shelter.example/help/sign-up');
    const open = ['http://forms.example/', 'http://https:8080/', 'http://localhost.example/', 'http://shelter.example.net/', 'http://a.localhost/', 'ftp://localhost/', '//'];
    for (const address of open) expect(secureHref(address, base), address).to.equal(undefined);
    expect(secureHref('https://forms.example/', undefined), 'on a server').to.equal('https://forms.example/');
    expect(secureHref('http://shelter.example/', undefined), 'on a server').to.equal(undefined);
  });
});
