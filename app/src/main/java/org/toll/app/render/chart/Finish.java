package org.toll.app.render.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.toll.ledger.ClaimId;
import org.toll.report.Plot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a drawing of the plotting library fit for a page: classes instead of colours, words and links on marks, no chance names. */
final class Finish {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Map<String, Ink> inks = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Function<ClaimId, String> link;

    Finish(List<Ink> inks, Function<ClaimId, String> link) {
        inks.forEach(ink -> this.inks.put(ink.marker(), ink));
        this.link = link;
    }

    /** What a reader who cannot see the drawing is told. */
    record Label(String id, String title, String description) {}

    String apply(String drawn, Label label) {
        Document document = parse(drawn);
        Element root = document.getDocumentElement();
        String width = root.getAttribute("width");
        String height = root.getAttribute("height");
        List.of("width", "height", "xmlns:xlink").forEach(root::removeAttribute);
        root.setAttribute("viewBox", "0 0 " + whole(width) + " " + whole(height));
        root.setAttribute("class", "chart");
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", label.id() + "-title " + label.id() + "-desc");
        root.setAttribute("font-family", "system-ui, sans-serif");
        root.setAttribute("font-size", "13");
        visit(root);
        root.insertBefore(words(document, "desc", label.id() + "-desc", label.description()), root.getFirstChild());
        root.insertBefore(words(document, "title", label.id() + "-title", label.title()), root.getFirstChild());
        return SvgWriter.write(root);
    }

    private static String whole(String pixels) {
        return pixels.replaceFirst("\\.0$", "");
    }

    private void visit(Element element) {
        for (Element child : children(element)) {
            if (isDecoration(child)) {
                element.removeChild(child);
            } else {
                visit(child);
                if (child.getTagName().equals("g") && !child.hasChildNodes()) {
                    element.removeChild(child);
                }
            }
        }
        element.removeAttribute("id");
        colour(element);
    }

    /** The library's style sheet, its clip paths with names made by chance, its paper and its frame. */
    private static boolean isDecoration(Element element) {
        String tag = element.getTagName();
        return tag.equals("style")
                || tag.equals("defs")
                || (tag.equals("path") && element.getAttribute("fill").equals("rgb(255,255,255)"))
                || (tag.equals("path")
                        && element.getAttribute("stroke-width").equals("0.0")
                        && element.getAttribute("fill-opacity").equals("0.0"))
                || (tag.equals("text") && element.getTextContent().isBlank());
    }

    private void colour(Element element) {
        element.removeAttribute("clip-path");
        if (element.getTagName().equals("text")) {
            element.setAttribute("class", "label");
            element.setAttribute("fill", Palette.MUTED);
            if (element.hasAttribute("style")) {
                element.removeAttribute("style");
                element.setAttribute("font-size", "12");
            }
        }
        Ink ink = inkOf(element);
        if (ink == null) {
            String stroke = hex(element.getAttribute("stroke"));
            if (stroke.equals(Palette.GRID)) {
                element.setAttribute("class", "grid");
            } else if (stroke.equals(Palette.MUTED)) {
                element.setAttribute("class", "axis");
            }
            return;
        }
        List.of("stroke-opacity", "fill-opacity").forEach(element::removeAttribute);
        boolean isFilled = hex(element.getAttribute("fill")).equals(ink.marker());
        if (isFilled) {
            element.setAttribute("fill", ink.colour());
            List.of("stroke", "stroke-width").forEach(element::removeAttribute);
        } else {
            element.setAttribute("fill", "none");
            element.setAttribute("stroke", ink.colour());
        }
        element.setAttribute("class", ink.classes() + (isFilled ? " filled" : " drawn"));
        tell(element, ink);
    }

    private @Nullable Ink inkOf(Element element) {
        Ink filled = inks.get(hex(element.getAttribute("fill")));
        return filled != null ? filled : inks.get(hex(element.getAttribute("stroke")));
    }

    /** Gives a shape the words of the statement it stands for, and leads a reader who follows it to the claim. */
    private void tell(Element element, Ink ink) {
        int place = used.merge(ink.marker(), 1, Integer::sum) - 1;
        if (place >= ink.marks().size()) {
            return;
        }
        Plot.Mark mark = ink.marks().get(place);
        Document document = element.getOwnerDocument();
        element.appendChild(words(document, "title", "", mark.label()));
        Element anchor = document.createElementNS(SVG, "a");
        anchor.setAttribute("href", link.apply(mark.claim()));
        anchor.setAttribute("tabindex", "-1");
        element.getParentNode().replaceChild(anchor, element);
        anchor.appendChild(element);
    }

    private static Element words(Document document, String tag, String id, String text) {
        Element element = document.createElementNS(SVG, tag);
        if (!id.isEmpty()) {
            element.setAttribute("id", id);
        }
        element.setTextContent(text);
        return element;
    }

    /** {@code rgb(1,2,3)} and {@code #010203} are one colour. */
    private static String hex(String colour) {
        if (!colour.startsWith("rgb(")) {
            return colour;
        }
        StringBuilder hex = new StringBuilder("#");
        for (String part : colour.substring(4, colour.length() - 1).split(",")) {
            hex.append(String.format("%02x", Integer.parseInt(part.strip())));
        }
        return hex.toString();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .forEach(node -> children.add((Element) node));
        return children;
    }

    private static Document parse(String drawn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(drawn)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("The plotting library drew something that is no SVG.", broken);
        }
    }
}
