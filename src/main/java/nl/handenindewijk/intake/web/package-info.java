/** The resident's pages: one question a page, all on one page, the receipt and <i>mijn vraag</i>. */
@NullMarked
package nl.handenindewijk.intake.web;

import org.jspecify.annotations.NullMarked;
