/** What the facts look like, however they are arranged: colours, dashes, marks, words that fit, and nodes used again. */
@NullMarked
package app.attache.desktop.common.look;

import org.jspecify.annotations.NullMarked;
