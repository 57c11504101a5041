// Enhancements of the pages of workers. Every page works without them.
import { errorSummary, counters, once, printButtons } from './forms.js';
import { rowKeys, searchKey } from './keys.js';
import { openFolded } from './fold.js';

errorSummary();
counters();
once();
printButtons();
rowKeys();
searchKey();
openFolded();
