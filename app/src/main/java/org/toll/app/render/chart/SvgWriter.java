package org.toll.app.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes an element as compact XML: attributes in order, coordinates to a tenth of a pixel. */
final class SvgWriter {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(?:E-?[0-9]+)?");
    private static final Set<String> WORDS = Set.of("title", "desc", "text");

    private final StringBuilder out = new StringBuilder(16_384);

    private SvgWriter() {}

    static String write(Element root) {
        SvgWriter writer = new SvgWriter();
        writer.element(root);
        return writer.out.toString();
    }

    private void element(Element element) {
        out.append('<').append(element.getTagName());
        attributes(element.getAttributes());
        if (!element.hasChildNodes()) {
            out.append("/>");
            return;
        }
        out.append('>');
        boolean isWords = WORDS.contains(element.getTagName());
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (isWords) {
                out.append(escaped(child.getTextContent().strip()));
            }
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private void attributes(NamedNodeMap attributes) {
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        sorted.forEach((name, value) -> {
            boolean isText = name.equals("href") || name.startsWith("aria") || name.equals("class");
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(escaped(isText ? value : rounded(value)))
                    .append('"');
        });
    }

    private static String rounded(String value) {
        return NUMBER.matcher(value)
                .replaceAll(found -> {
                    BigDecimal tenth = new BigDecimal(found.group()).setScale(1, RoundingMode.HALF_UP);
                    return tenth.signum() == 0
                            ? "0"
                            : tenth.stripTrailingZeros().toPlainString();
                })
                .strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
