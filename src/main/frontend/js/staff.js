// Enhancements of the pages of workers. Every page works without them.
import { errorSummary, counters, once, printButtons } from './forms.js';
import { rowKeys, searchKey } from './keys.js';

errorSummary();
counters();
once();
printButtons();
rowKeys();
searchKey();
