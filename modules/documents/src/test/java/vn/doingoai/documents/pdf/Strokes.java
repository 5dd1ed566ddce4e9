package vn.doingoai.documents.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the straight lines that are really drawn on a page. */
final class Strokes extends PDFGraphicsStreamEngine {

    private final List<Stroke> strokes = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float end = new Point2D.Float();

    private Strokes(PDPage page) {
        super(page);
    }

    static List<Stroke> of(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Strokes strokes = new Strokes(document.getPage(page - 1));
            strokes.processPage(document.getPage(page - 1));
            return strokes.strokes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        end = new Point2D.Float(x, y);
    }

    @Override
    public void strokePath() {
        float fromTop = Sheet.HEIGHT - start.y;
        strokes.add(new Stroke(start.x, end.x, fromTop, getGraphicsState().getLineWidth()));
    }

    @Override
    public Point2D getCurrentPoint() {
        return end;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}

    /**
     * A horizontal line.
     *
     * @param left in points from the left edge
     * @param right in points from the left edge
     * @param top in points from the top edge
     * @param thickness in points
     */
    record Stroke(float left, float right, float top, float thickness) {

        float length() {
            return right - left;
        }
    }
}
