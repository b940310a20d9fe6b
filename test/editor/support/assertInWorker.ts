/** Stands for `node:assert/strict` where there is no Node: the part of it that the suite uses. */

function fail(message: string | Error | undefined, otherwise: string): never {
  throw message instanceof Error ? message : new Error(message ?? otherwise);
}

function shown(value: unknown): string {
  return isObject(value) && !(value instanceof RegExp) ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right) || Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (left instanceof Map || left instanceof Set) return same([...left], [...(right as unknown as Iterable<unknown>)]);
  const keys = Reflect.ownKeys(left);
  return keys.length === Reflect.ownKeys(right).length && keys.every((key) => same(left[key], right[key]));
}

async function rejection(work: Promise<unknown> | (() => Promise<unknown>)): Promise<{ error: unknown } | null> {
  try {
    await (typeof work === 'function' ? work() : work);
    return null;
  } catch (error) {
    return { error };
  }
}

function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) fail(message, `${shown(value)} is not truthy`);
}

const checks = {
  ok,
  equal: (actual: unknown, expected: unknown, message?: string | Error): void => {
    if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  notEqual: (actual: unknown, expected: unknown, message?: string | Error): void => {
    if (Object.is(actual, expected)) fail(message, `${shown(actual)} is what it should not be`);
  },
  deepEqual: (actual: unknown, expected: unknown, message?: string | Error): void => {
    if (!same(actual, expected)) fail(message, `${shown(actual)}\nis not\n${shown(expected)}`);
  },
  match: (text: string, pattern: RegExp, message?: string | Error): void => {
    if (!pattern.test(text)) fail(message, `${shown(text)} does not match ${String(pattern)}`);
  },
  doesNotMatch: (text: string, pattern: RegExp, message?: string | Error): void => {
    if (pattern.test(text)) fail(message, `${shown(text)} matches ${String(pattern)}`);
  },
  fail: (message?: string | Error): never => fail(message, 'failed'),
  throws: (work: () => unknown, message?: string | Error): void => {
    try {
      work();
    } catch {
      return;
    }
    fail(message, 'nothing was thrown');
  },
  rejects: async (work: Promise<unknown> | (() => Promise<unknown>), message?: string | Error): Promise<void> => {
    if ((await rejection(work)) === null) fail(message, 'nothing was rejected');
  },
};

export const assert = Object.assign(ok, checks);
