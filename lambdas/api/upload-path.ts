/** The path that accepts the bytes of an upload on one machine; its last part is the ticket. */
export const uploadPath = '/v1/uploads/';
