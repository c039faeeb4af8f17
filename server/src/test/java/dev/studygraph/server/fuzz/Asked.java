package dev.studygraph.server.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/**
 * A request as it goes over the wire.
 *
 * @param number which it is, so that it can be made again
 * @param operation what it is made from
 * @param method what it says instead
 * @param isWhole whether it is sent to its end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Asked(int number, Operation operation, String method, byte[] bytes, boolean isWhole) {

    private static final int MOST_SHOWN = 1_500;

    /** Whether it is what the API describes, and no other method. */
    boolean isDescribed() {
        return method.equals(operation.method());
    }

    /** Whether its answer has no body. */
    boolean isHead() {
        return method.equals("HEAD");
    }

    /** The request so that it can be read, whatever is in it. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        for (char sign : new String(bytes, ISO_8859_1).toCharArray()) {
            if (shown.length() > MOST_SHOWN) {
                return shown + "... (" + bytes.length + " bytes)";
            }
            shown.append(
                    sign == '\n' || (sign >= ' ' && sign <= '~')
                            ? String.valueOf(sign)
                            : String.format(Locale.ROOT, "\\x%02x", (int) sign));
        }
        return shown.toString();
    }
}
