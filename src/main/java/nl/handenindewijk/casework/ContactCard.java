package nl.handenindewijk.casework;

import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.Whereabouts;

/** How and where to reach the person; stored as one encrypted value. */
record ContactCard(ContactPreferences preferences, Whereabouts whereabouts) {}
