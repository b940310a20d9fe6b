/** The month to which the facts of the catalog were gathered; every record carries it. */
export const catalogVersion = '2026-11';
