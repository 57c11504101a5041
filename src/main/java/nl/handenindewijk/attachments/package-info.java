/**
 * Files with a case (<i>bestanden bij een zaak</i>): what a worker was handed or sent, checked before anything is kept,
 * stored encrypted, and only ever given out as a download to whoever may open the case.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff", "casework::folder", "casework::event"})
package nl.handenindewijk.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
