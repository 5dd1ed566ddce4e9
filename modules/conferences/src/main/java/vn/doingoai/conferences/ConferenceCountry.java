package vn.doingoai.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Participants from one country. */
@Entity
@Table(name = "conference_country", schema = "portal")
class ConferenceCountry extends ConferencePart {

    @Column
    private int seq;

    @Column
    private String country;

    @Column
    private int participants;

    /** For EclipseLink. */
    protected ConferenceCountry() {}

    ConferenceCountry(Conference conference, int seq, CountryShare share) {
        super(conference);
        this.seq = seq;
        country = share.country();
        participants = share.participants();
    }

    CountryShare share() {
        return new CountryShare(country, participants);
    }
}
