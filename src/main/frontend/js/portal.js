// Enhancements of the pages of residents. Every page works without them.
import { quickExit } from './quick-exit.js';
import { errorSummary, counters, once, printButtons } from './forms.js';

quickExit();
errorSummary();
counters();
once();
printButtons();
