package vn.doingoai.kernel.delivery;

/** Makes the receiver's own copy of what was delivered; slices implement it, the inbox finds them by CDI. */
public interface DeliveryHandler {

    /** Whether deliveries of this kind are this handler's; of each kind and tenant there is one handler at most. */
    boolean takes(Delivery.Kind kind);

    /**
     * Copies a delivery, with the access of the receiving tenant and in the inbox's transaction; it is handed over once. An
     * exception leaves it to be taken later.
     */
    void take(Delivery delivery);
}
