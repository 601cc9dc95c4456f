/**
 * Stands in the bundle for `is-node-process`. MSW builds a cookie store over localStorage as it
 * loads, unless it runs in Node; a browser that denies storage would break it there and then. The
 * stand-in has no cookies to keep, so it is told to keep none.
 */
export const isNodeProcess = () => true
