package app.attache.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a picture is, in pixels.
 *
 * @param width 640 to 7680: the window is not drawn smaller than it can be used, nor larger than any screen
 * @param height 400 to 4320
 */
record PictureSize(int width, int height) {

    static final PictureSize USUAL = new PictureSize(1440, 900);

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    PictureSize {
        if (width < 640 || width > 7680 || height < 400 || height > 4320) {
            throw new IllegalArgumentException("No size for a picture: " + width + "×" + height);
        }
    }

    /**
     * Reads {@code 1440x900}.
     *
     * @throws IllegalArgumentException when it is written otherwise, or out of bounds
     */
    static PictureSize parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not written as a size: " + text);
        }
        return new PictureSize(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
