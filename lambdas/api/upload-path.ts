/** Where one machine takes the bytes of an upload: the rest of the path is the ticket. */
export const uploadPath = '/v1/uploads/';
