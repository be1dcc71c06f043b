/**
 * What a delegation holds in its hands: a day's briefing, from the programme to a model, to HTML, to PDF.
 *
 * <p>The model holds facts without words; the words come from {@code i18n/briefing.properties}. Nothing is fetched: the
 * page, its style and its typefaces all come from the program itself.
 */
@NullMarked
package app.attache.briefing;

import org.jspecify.annotations.NullMarked;
