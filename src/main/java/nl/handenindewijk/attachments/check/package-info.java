/**
 * Decides what a file is by its content, makes it harmless where that can be done for certain, and refuses it otherwise.
 * Nothing here touches the disk.
 */
@NullMarked
package nl.handenindewijk.attachments.check;

import org.jspecify.annotations.NullMarked;
