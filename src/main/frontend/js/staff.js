// Enhancements of the pages of workers. Every page works without them.
import { errorSummary, counters, once, printButtons } from './forms.js';
import { shortcuts } from './keys.js';
import { openFolded } from './fold.js';
import { keepDrafts } from './draft.js';
import { liveDesk, liveCase } from './live.js';
import { progress } from './progress.js';
import { searchTrail } from './trail.js';

errorSummary();
counters();
once();
printButtons();
shortcuts();
openFolded();
keepDrafts();
liveDesk();
liveCase();
progress();
searchTrail();
