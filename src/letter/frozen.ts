/** The type with everything in it read-only, at any depth. */
export type Frozen<T> = T extends [infer First, infer Second]
  ? readonly [First, Second]
  : T extends (infer Element)[]
    ? readonly Frozen<Element>[]
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T;
