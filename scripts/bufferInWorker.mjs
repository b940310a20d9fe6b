/**
 * Stands for Node's `Buffer` in the bundle for a web worker: csv-stringify makes a mark with it while it is loaded, and asks
 * of options whether they are one, which ours never are.
 */
export const Buffer = {
  from: (/** @type {number[]} */ bytes) => Uint8Array.from(bytes),
  isBuffer: () => false,
};
