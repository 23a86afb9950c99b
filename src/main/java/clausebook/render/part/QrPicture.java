package clausebook.render.part;

import io.nayuki.qrcodegen.QrCode;

/// An address as a picture that a phone reads from paper.
///
/// @param size how many squares it is wide and high, with the margin that readers need; 0 where there is none
/// @param path the dark squares, as the path of an SVG
public record QrPicture(int size, String path) {

    public static final QrPicture NONE = new QrPicture(0, "");
    private static final int MARGIN = 4;

    /// The picture of an address.
    public static QrPicture of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int from = 0; from < code.size; from++) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    path.append('M').append(from + MARGIN).append(' ').append(row + MARGIN).append('h')
                            .append(to - from).append("v1h-").append(to - from).append('z');
                    from = to;
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
