import '@material/web/button/filled-button.js';
import '@material/web/labs/card/outlined-card.js';
