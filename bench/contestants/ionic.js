import '@ionic/core/css/core.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as accordion } from '@ionic/core/components/ion-accordion.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as cardContent } from '@ionic/core/components/ion-card-content.js';
import { defineCustomElement as cardHeader } from '@ionic/core/components/ion-card-header.js';
import { defineCustomElement as cardTitle } from '@ionic/core/components/ion-card-title.js';
import { defineCustomElement as card } from '@ionic/core/components/ion-card.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';

initialize();
for (const define of [card, cardHeader, cardTitle, cardContent, button, accordion, item, label]) define();
