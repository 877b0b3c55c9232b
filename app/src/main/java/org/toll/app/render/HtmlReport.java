package org.toll.app.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.toll.report.Report;

/** A report as one HTML file that opens offline: no request leaves the page, and it reads without a script. */
public final class HtmlReport {
    private HtmlReport() {}

    public static String render(Report report) {
        StringOutput output = new StringOutput(1 << 19);
        TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", new Page(report), output);
        return output.toString();
    }
}
