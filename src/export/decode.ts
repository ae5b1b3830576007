/** What was asked for and where it is missing: the path of the value from the document's root, and what it should be. */
export interface Fault {
  readonly at: string;
  readonly want: string;
}

export type Decoded<T> = { readonly value: T } | { readonly fault: Fault };

/** Takes an unknown value for a T or says what it should have been; `at` is its path. Never throws. */
export type Decoder<T> = (value: unknown, at: string) => Decoded<T>;

export const decodeText: Decoder<string> = (value, at) =>
  typeof value === 'string' ? { value } : toFault(at, 'a string');

export const decodeNumber: Decoder<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? { value } : toFault(at, 'a number');

/** A count or a place: a whole number from 0 to 2^53 - 1. */
export const decodeCount: Decoder<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { value } : toFault(at, 'a whole number');

export function decodeMatching(pattern: RegExp, want: string): Decoder<string> {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? { value } : toFault(at, want));
}

export function decodeOneOf<const T extends string | number>(options: readonly T[]): Decoder<T> {
  return (value, at) => {
    const found = options.find((option) => option === value);
    return found === undefined ? toFault(at, options.join(' | ')) : { value: found };
  };
}

export function decodeNullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, at) => (value === null ? { value: null } : decode(value, at));
}

export function decodeList<T>(decode: Decoder<T>): Decoder<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return toFault(at, 'a list');
    const items: T[] = [];
    for (const [index, one] of value.entries()) {
      const decoded = decode(one, `${at}[${index}]`);
      if ('fault' in decoded) return decoded;
      items.push(decoded.value);
    }
    return { value: items };
  };
}

/** An object whose keys are data, such as cell ids; the order of its keys is kept. */
export function decodeMap<K extends string, T>(key: Decoder<K>, decode: Decoder<T>): Decoder<ReadonlyMap<K, T>> {
  return (value, at) => {
    if (!isObject(value)) return toFault(at, 'an object');
    const entries = new Map<K, T>();
    for (const [name, one] of Object.entries(value)) {
      const decodedKey = key(name, `${at} ${name}`);
      if ('fault' in decodedKey) return decodedKey;
      const decoded = decode(one, `${at}.${name}`);
      if ('fault' in decoded) return decoded;
      entries.set(decodedKey.value, decoded.value);
    }
    return { value: entries };
  };
}

type Fields<T> = { readonly [K in keyof T]: Decoder<T[K]> };

/** An object of these fields; fields that are not named here are left out of the result. */
export function decodeObject<T>(fields: Fields<T>): Decoder<T> {
  return decodeWith<T, unknown>(fields, {});
}

/** An object of these fields, of which those of `optional` may be missing. */
export function decodeWith<T, O>(fields: Fields<T>, optional: Fields<O>): Decoder<T & Partial<O>> {
  return (value, at) => {
    if (!isObject(value)) return toFault(at, 'an object');
    const result: Record<string, unknown> = {};
    for (const [name, decode] of listFields({ ...fields, ...optional })) {
      if (name in optional && !Object.hasOwn(value, name)) continue;
      const decoded = decode(Object.hasOwn(value, name) ? value[name] : undefined, `${at}.${name}`);
      if ('fault' in decoded) return decoded;
      result[name] = decoded.value;
    }
    // Every field of T was decoded by its decoder, which the type system cannot follow through the loop.
    return { value: result as T & Partial<O> };
  };
}

export function toFault(at: string, want: string): { readonly fault: Fault } {
  return { fault: { at, want } };
}

function listFields(fields: object): readonly (readonly [string, Decoder<unknown>])[] {
  return Object.entries(fields);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
