/** What only the packaged portal can prove: what is in the jar, what it refuses, and what survives a power cut. */
package nl.handenindewijk.production;
