/** Attaché: plans official visits. */
@NullMarked
package app.attache;

import org.jspecify.annotations.NullMarked;
