/** The value with every place in it, all `start` and `end` at any depth, where `move` puts it. */
export function moved<Value>(value: Value, move: (offset: number) => number): Value {
  if (Array.isArray(value)) return value.map((element: unknown) => moved(element, move)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const isPlace = (key === 'start' || key === 'end') && typeof inner === 'number';
    copy[key] = isPlace ? move(inner) : moved(inner, move);
  }
  return copy as Value;
}
