/** Proof that nothing a person typed is readable anywhere but on the pages of those who may see it. */
package nl.handenindewijk.leaks;
