/** The pages of the desk (<i>werkbak</i>) and of one case. */
@NullMarked
package nl.handenindewijk.casework.web;

import org.jspecify.annotations.NullMarked;
