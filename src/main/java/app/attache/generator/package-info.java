/** Plausible programmes made from a seed, for trying the program out and for measuring it at any size. */
@NullMarked
package app.attache.generator;

import org.jspecify.annotations.NullMarked;
