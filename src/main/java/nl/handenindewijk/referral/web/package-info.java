/** Pages of a referral: the worker's beside the case, and the other organisation's behind its link. */
@NullMarked
package nl.handenindewijk.referral.web;

import org.jspecify.annotations.NullMarked;
