// What Bindery adds to Tasklist.
import { wayBack } from './back.js';
import { partnershipTab } from './partnership.js';
import './confidential.js';
import './drafts.js';
import './due.js';
import './enter.js';
import './notices.js';
import './order.js';
import './pickers.js';
import './spoken.js';
import './unsaved.js';

export default [wayBack, partnershipTab];
