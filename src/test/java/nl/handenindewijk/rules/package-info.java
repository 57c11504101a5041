/** The agreements of this project as tests: modules, architecture, texts, templates, schema, sizes. */
package nl.handenindewijk.rules;
