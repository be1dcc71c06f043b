/** How the program leaves files behind: whole, and for their owner alone. */
@NullMarked
package app.attache.disk;

import org.jspecify.annotations.NullMarked;
