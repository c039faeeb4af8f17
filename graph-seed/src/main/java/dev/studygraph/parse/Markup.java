package dev.studygraph.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes the markup out of a piece of a note, so that words can be matched. */
final class Markup {

    private static final Parser INLINES =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    // Marks that open nothing, because the author broke them: "## **Apache Avro ****".
    private static final Pattern STRAY_MARKS = Pattern.compile(
            "\\*{2,}|__+|~\\[]\\([^)\\s]*\\)|(?<!\\S)\\*(?=\\S)|`|==(?=\\S)|(?<=\\S)==|\\[\\[|\\]\\]|^\\[!\\w+\\]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b]+");
    // What UTF-8 looks like when it was read as Windows-1252 and saved again.
    private static final Pattern MOJIBAKE = Pattern.compile("[\\u00c2-\\u00f4][\\u0080-\\u00bf\\u0152-\\u2122]{1,3}");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Markup() {}

    /** The words of it in one line: emphasis, link targets, images and HTML tags gone, damaged letters mended. */
    static String plain(String raw) {
        StringBuilder words = new StringBuilder(raw.length());
        INLINES.parse(raw).accept(new Words(words));
        String unmarked = STRAY_MARKS.matcher(mend(words.toString())).replaceAll("");
        return SPACES.matcher(unmarked).replaceAll(" ").strip();
    }

    private static String mend(String text) {
        return MOJIBAKE.matcher(text).replaceAll(match -> {
            ByteBuffer bytes = WINDOWS.encode(match.group());
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException e) {
                return Matcher.quoteReplacement(match.group());
            }
        });
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder words;

        private Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(Image image) {
            // The text of an image is a file name more often than a statement.
        }

        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().startsWith("<br")) {
                words.append(' ');
            }
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }
    }
}
