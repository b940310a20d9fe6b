/** Says a message in the user's language; `{0}`, `{1}` ... in it stand for the values. The editor hands in its own. */
export type Say = (message: string, ...values: readonly (string | number)[]) => string;

/** The message as it is written here. */
export const inEnglish: Say = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (whole, at: string) => String(values[Number(at)] ?? whole));
