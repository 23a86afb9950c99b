package clausebook.render.part;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/// An address as a picture that a phone reads from paper.
///
/// @param size how many squares it is wide and high, with the margin that readers need; 0 where there is none
/// @param path the dark squares of each row as lines of the width 1 through their middles, as the path of an SVG: a
///             third of what their outlines would take, on every clause's page
public record QrPicture(int size, String path) {

    public static final QrPicture NONE = new QrPicture(0, "");
    private static final int MARGIN = 4;
    /// The pattern that is laid over the squares (ISO/IEC 18004, 7.8): any of the eight is read alike. To try all and
    /// take the smoothest is nine tenths of the work, and for addresses of pages it is this one six times in seven.
    private static final int MASK = 2;

    /// The picture of an address.
    public static QrPicture of(String address) {
        QrCode code = QrCode.encodeSegments(QrSegment.makeSegments(address), QrCode.Ecc.MEDIUM,
                QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int from = 0; from < code.size; from++) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    path.append('M').append(from + MARGIN).append(' ').append(row + MARGIN).append('h')
                            .append(to - from);
                    from = to;
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
