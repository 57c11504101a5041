package nl.handenindewijk.casework.web;

import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.casework.CaseView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cuts a story into pieces, so that the words of a sign of danger can be marked without any markup in the text. */
@Component
class StoryMarks {

    /**
     * A piece of the story.
     *
     * @param sign number of the sign these words belong to, from 1; null for plain text
     */
    record Piece(String text, @Nullable Integer sign) {}

    List<Piece> split(CaseView view) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(view.story(), null));
        for (int i = 0; i < view.signs().size(); i++) {
            for (var words : view.signs().get(i).words()) {
                mark(pieces, words, i + 1);
            }
        }
        return pieces;
    }

    private static void mark(List<Piece> pieces, String words, int sign) {
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            int at = piece.sign() == null ? piece.text().indexOf(words) : -1;
            if (at >= 0 && !words.isEmpty()) {
                pieces.remove(i);
                pieces.add(i, new Piece(piece.text().substring(at + words.length()), null));
                pieces.add(i, new Piece(words, sign));
                pieces.add(i, new Piece(piece.text().substring(0, at), null));
                return;
            }
        }
    }
}
