/** The three people of the portal in a real browser, with every page they meet judged for barriers and valid HTML. */
package nl.handenindewijk.journeys;
