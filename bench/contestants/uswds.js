import accordion from '@uswds/uswds/js/usa-accordion';
import './uswds.scss';

accordion.on(document.body);
