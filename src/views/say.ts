/** Says a message in the user's language; `{0}`, `{1}` ... in it stand for the values. The editor hands in its own. */
export type Say = (message: string, ...values: readonly (string | number)[]) => string;

/** The same message: marks one that stands in a table and is said elsewhere, so that `npm run l10n` collects it. */
export function said<Message extends string>(message: Message): Message {
  return message;
}

/** The message as it is written here. */
export const inEnglish: Say = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (whole, at: string) => String(values[Number(at)] ?? whole));
