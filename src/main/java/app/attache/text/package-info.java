/** The words of the program: message keys, their bundles by language, and failures that speak to a person. */
@NullMarked
package app.attache.text;

import org.jspecify.annotations.NullMarked;
