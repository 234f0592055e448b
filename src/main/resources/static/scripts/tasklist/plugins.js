// What Bindery adds to Tasklist.
import { wayBack } from './back.js';
import { partnershipTab } from './partnership.js';
import './unsaved.js';

export default [wayBack, partnershipTab];
