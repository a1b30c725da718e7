import 'csec-widgets/hotline-banner.js';

const banner = document.querySelector('csec-hotline-banner')!;
banner.addEventListener('csec-contact', ({ type, channel }) => (document.title = `${type} ${channel} true`));
document.querySelector<HTMLButtonElement>('#change')!.onclick = () => (banner.heading = 'Second heading');
