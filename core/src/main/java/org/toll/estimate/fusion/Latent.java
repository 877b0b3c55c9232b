package org.toll.estimate.fusion;

/** What the model follows month by month. */
public enum Latent {
    KILLED("killed", "killed"),
    SERIOUSLY_WOUNDED("seriously_wounded", "seriously wounded"),
    /** Seriously and lightly wounded. */
    WOUNDED("wounded", "wounded"),
    /** Lost without a wound: captured, deserted, contract or health ended. */
    EXITS("exits", "captured, deserted or discharged"),
    RECRUITS("recruits", "recruits"),
    /** Share of recruits that reach the theatre; the rest stays elsewhere. */
    DEPLOYED_SHARE("deployed_share", "share of recruits deployed"),
    /** Strength in the theatre at the month's end. */
    FORCE("force", "force in the theatre"),
    /** What the anchor origin states, or would state, as killed and wounded of the month. */
    STATED("stated", "killed and wounded as stated by the densest series"),
    /** What a register of deaths is expected to show later for the month, the missing among them whom it may come to count. */
    REGISTERED("registered", "killed who are registered"),
    DRONE_SHARE_OF_KILLED("drone_share_of_killed", "drone share of the killed"),
    DRONE_SHARE_OF_WOUNDED("drone_share_of_wounded", "drone share of the wounded");

    private final String code;
    private final String label;

    Latent(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As written in files. */
    public String code() {
        return code;
    }

    /** As written in sentences. */
    public String label() {
        return label;
    }
}
