/**
 * Managing accounts (<i>medewerkers</i>) and teams with their areas (<i>wijkteams</i>), and the first administrator of a
 * new installation. Changes are made one at a time, under one lock, so that no two of them can together break a rule of
 * the whole, such as "there is always an administrator".
 */
@NullMarked
package nl.handenindewijk.staff.manage;

import org.jspecify.annotations.NullMarked;
