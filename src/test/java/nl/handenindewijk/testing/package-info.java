/** The house annotations and helpers of the tests: one whole portal on a real PostgreSQL, a clock that can be moved. */
package nl.handenindewijk.testing;
