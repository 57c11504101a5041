package nl.handenindewijk.meldcode;

/** With whom step 2 was done. */
enum Consulted {
    COLLEGA,
    AANDACHTSFUNCTIONARIS,
    VEILIG_THUIS,
    DESKUNDIGE
}
