/** The command line: the same program without a window. */
@NullMarked
package app.attache.cli;

import org.jspecify.annotations.NullMarked;
