package nl.handenindewijk.neighbourhood.imports;

import java.util.List;

/**
 * A figure of the Kerncijfers wijken en buurten that the portal keeps.
 *
 * @param name short name of the yearly file
 * @param openData name in the open data, without the number that shifts every year
 * @param most it can be; what is higher came from another column
 */
record KeyFigure(String name, String openData, double most) {

    private static final double PEOPLE = 20e6;
    private static final double PERCENT = 100;
    private static final double PER_MILLE = 1000;

    static final String INHABITANTS = "a_inw";

    /** Inhabitants by age; together all of them, but for rounding. */
    static final List<String> AGES = List.of("a_00_14", "a_15_24", "a_25_44", "a_45_64", "a_65_oo");

    static final List<KeyFigure> ALL = List.of(
            new KeyFigure(INHABITANTS, "aantalinwoners", PEOPLE),
            new KeyFigure("a_00_14", "k_0tot15jaar", PEOPLE),
            new KeyFigure("a_15_24", "k_15tot25jaar", PEOPLE),
            new KeyFigure("a_25_44", "k_25tot45jaar", PEOPLE),
            new KeyFigure("a_45_64", "k_45tot65jaar", PEOPLE),
            new KeyFigure("a_65_oo", "k_65jaarofouder", PEOPLE),
            new KeyFigure("a_hh", "huishoudenstotaal", PEOPLE),
            new KeyFigure("a_1p_hh", "eenpersoonshuishoudens", PEOPLE),
            new KeyFigure("a_hh_m_k", "huishoudensmetkinderen", PEOPLE),
            new KeyFigure("bev_dich", "bevolkingsdichtheid", 100_000),
            new KeyFigure("p_huurw", "huurwoningentotaal", PERCENT),
            new KeyFigure("p_wcorpw", "inbezitwoningcorporatie", PERCENT),
            new KeyFigure("g_wozbag", "gemiddeldewozwaardevanwoningen", 100_000),
            new KeyFigure("g_ink_pi", "gemiddeldinkomenperinwoner", 10_000),
            new KeyFigure("g_hh_sti", "gemgestandaardiseerdinkomenvanhuish", 10_000),
            new KeyFigure("p_hh_osm", "huishoudensonderofrondsociaalminimum", PERCENT),
            new KeyFigure("p_hh_110", "huishoudenstot110vansociaalminimum", PERCENT),
            new KeyFigure("p_hh_120", "huishoudenstot120vansociaalminimum", PERCENT),
            new KeyFigure("p_ink_ar", "personeninarmoede", PERCENT),
            new KeyFigure("p_ink_ba", "personentot25bovenarmoedegrens", PERCENT),
            new KeyFigure("a_soz_wb", "personenpersoortuitkeringbijstand", PEOPLE),
            new KeyFigure("a_soz_ao", "personenpersoortuitkeringao", PEOPLE),
            new KeyFigure("a_soz_ww", "personenpersoortuitkeringww", PEOPLE),
            new KeyFigure("a_soz_ow", "personenpersoortuitkeringaow", PEOPLE),
            new KeyFigure("a_jz_tn", "jongerenmetjeugdzorginnatura", PEOPLE),
            new KeyFigure("p_jz_tn", "percentagejongerenmetjeugdzorg", PERCENT),
            new KeyFigure("a_wmo_t", "wmoclienten", PEOPLE),
            new KeyFigure("p_wmo_t", "wmoclientenrelatief", PER_MILLE),
            new KeyFigure("g_afs_hp", "afstandtothuisartsenpraktijk", 100),
            new KeyFigure("ste_mvs", "matevanstedelijkheid", 5),
            new KeyFigure("ind_wbi", "indelingswijzigingwijkenenbuurten", 9));
}
