package vn.doingoai.delegations.travel;

import java.io.Serializable;
import java.util.UUID;

/** An application in a list. */
public record TravelDossierRow(UUID id, long version, UUID unit, TravelDossierState state, TravelDossierDetails details)
        implements Serializable {}
