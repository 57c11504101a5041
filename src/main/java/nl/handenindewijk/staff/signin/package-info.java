/**
 * Signing in and out (<i>inloggen</i>, <i>uitloggen</i>) and the own password. A session holds only the id of the
 * account; who that is and what they may do is read from the database at every request.
 */
@NullMarked
package nl.handenindewijk.staff.signin;

import org.jspecify.annotations.NullMarked;
