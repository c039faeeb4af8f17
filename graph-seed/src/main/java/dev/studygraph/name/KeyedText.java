package dev.studygraph.name;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text in the form in which names are compared, see {@link NameKey}, and the way back to its letters. */
final class KeyedText {

    // What most letters of most notes are folded to.
    private static final String[] ASCII = IntStream.range(0, 128)
            .mapToObj(c -> NameKey.of(Character.toString(c)))
            .toArray(String[]::new);

    private final String key;
    private final int[] places;

    private KeyedText(String key, int[] places) {
        this.key = key;
        this.places = places;
    }

    static KeyedText of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String folded = c < ASCII.length ? ASCII[c] : NameKey.of(String.valueOf(c));
            if (folded.length() == 1) {
                places[key.length()] = i;
                key.append(folded);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                places[key.length()] = i;
                key.append(' ');
            }
        }
        return new KeyedText(key.toString(), Arrays.copyOf(places, key.length()));
    }

    /** The folded text. */
    String key() {
        return key;
    }

    /** Where the word ends that stands here in the key, exclusive. */
    int wordEnd(int keyStart) {
        int space = key.indexOf(' ', keyStart);
        return space < 0 ? key.length() : space;
    }

    /** Where in the text a name starts that starts here in the key. */
    int start(int keyStart) {
        return places[keyStart];
    }

    /** Where in the text a name ends, exclusive, that ends here in the key. */
    int end(int keyEnd) {
        return places[keyEnd - 1] + 1;
    }
}
