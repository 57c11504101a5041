/** Pages of the social map: searching for workers, keeping it for the administrator. */
@NullMarked
package nl.handenindewijk.directory.web;

import org.jspecify.annotations.NullMarked;
