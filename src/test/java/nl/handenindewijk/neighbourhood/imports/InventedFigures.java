package nl.handenindewijk.neighbourhood.imports;

import org.springframework.beans.factory.BeanFactory;

/**
 * Published figures about the districts of the invented municipality, imported from files in the official layouts as an
 * administrator would: Oosterkamp needs most, and in Lindehof need rises from one year to the next.
 */
public final class InventedFigures {

    private final BeanFactory beans;

    public InventedFigures(BeanFactory beans) {
        this.beans = beans;
    }

    /** Does nothing where figures are in force. */
    public void importOnce() {
        if (beans.getBean(ImportBook.class).inForce().isEmpty()) {
            importFile(ImportKind.KEY_FIGURES, 2023, AreaFiles.KEY_FIGURES_BEFORE);
            importFile(ImportKind.KEY_FIGURES, 2024, AreaFiles.KEY_FIGURES);
            importFile(ImportKind.LIVEABILITY, 2024, AreaFiles.LIVEABILITY);
        }
    }

    private void importFile(ImportKind kind, int year, String name) {
        var id = beans.getBean(CheckFile.class)
                .check(new CheckFile.Input(kind, year, AreaFiles.file(AreaFiles.text(name)), null, lines -> {}));
        beans.getBean(ApplyImport.class).apply(new ApplyImport.Input(id, null));
    }
}
