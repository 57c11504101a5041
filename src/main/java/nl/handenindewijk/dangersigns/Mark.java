package nl.handenindewijk.dangersigns;

/**
 * A place in the judged text, counted in chars as {@link String#substring(int, int)} does.
 *
 * @param start of the first char
 * @param end one past the last char
 * @param words the literal words that stand there
 */
public record Mark(int start, int end, String words) {

    static Mark of(String text, int start, int end) {
        return new Mark(start, end, text.substring(start, end));
    }
}
