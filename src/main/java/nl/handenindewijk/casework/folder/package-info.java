/**
 * A case as other rooms of the portal know it: agenda, files, referral, reporting code of abuse. Each keeps its own things
 * beside a case, asks here whether a worker may see the case, and tells here what belongs in the timeline.
 */
@NullMarked
@NamedInterface("folder")
package nl.handenindewijk.casework.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
