/**
 * The social map as a file in the shape of Open Referral HSDS 3.0, in and out. A file is taken whole or not at all, and
 * the last one can be taken back.
 */
@NullMarked
package nl.handenindewijk.directory.hsds;

import org.jspecify.annotations.NullMarked;
