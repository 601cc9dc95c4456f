/** Stands in the bundle for `cookie`: the stand-in reads no cookies. */
export const parseCookie = () => ({})
