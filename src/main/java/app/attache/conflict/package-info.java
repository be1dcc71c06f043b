/** What is wrong with a programme: rules, the incremental index over them, and findings that explain themselves. */
@NullMarked
package app.attache.conflict;

import org.jspecify.annotations.NullMarked;
