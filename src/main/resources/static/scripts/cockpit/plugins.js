// What Bindery adds to Cockpit.
import './counts.js';
import { figuresTab, figuresOnDiagram } from './figures.js';
import { finishedTab } from './finished.js';
import './names.js';
import { passedOnDiagram } from './passed.js';
import './refusals.js';

export default [passedOnDiagram, finishedTab, figuresTab, figuresOnDiagram];
