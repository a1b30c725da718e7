import '@department-of-veterans-affairs/css-library/dist/tokens/css/variables.css';
import { defineCustomElement as additionalInfo } from '@department-of-veterans-affairs/web-components/dist/components/va-additional-info.js';
import { defineCustomElement as alert } from '@department-of-veterans-affairs/web-components/dist/components/va-alert.js';
import { defineCustomElement as telephone } from '@department-of-veterans-affairs/web-components/dist/components/va-telephone.js';

alert();
additionalInfo();
telephone();
