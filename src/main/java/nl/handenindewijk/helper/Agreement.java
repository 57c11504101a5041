package nl.handenindewijk.helper;

/** How the person concerned said that who passed the question on may see more; labels under {@code helper.agreed.NAME}. */
public enum Agreement {
    /** On the page of the own question. */
    SELF,
    /** To a worker. */
    SPOKEN,
    /** To a worker, who has it on paper or in a message. */
    WRITTEN
}
