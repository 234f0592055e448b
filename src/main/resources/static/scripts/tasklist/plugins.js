// What Bindery adds to Tasklist.
import { partnershipTab } from './partnership.js';
import './unsaved.js';

export default [partnershipTab];
