/** The name under which mail comes that belongs to no event. */
export const houseName = 'Ponte';
