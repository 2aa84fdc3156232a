import { uuidV7 } from '@regiovast/domain/kernel/ids';

/** A source of chance that always says the same for the same seed, so that the demo can be made twice. */
export type Prng = ReturnType<typeof createPrng>;

/**
 * sfc32 (C. Doty-Humphrey, PractRand), seeded with FNV-1a of the seed and the stream.
 * @param stream name of what it is for; each part draws from its own, so a change in one leaves the others
 */
export function createPrng(seed: number, stream: string) {
  let [a, b, c, counter] = [hashOfText(`${seed}`), hashOfText(stream), hashOfText(`${stream}/${seed}`), 1];
  const word = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) word();

  const next = (): number => word() / 2 ** 32;
  const below = (limit: number): number => Math.floor(next() * limit);
  const prng = {
    /** From 0 up to but not including 1. */
    next,
    /** A whole number from 0 up to but not including the limit. */
    below,
    /** A whole number from low up to and including high. */
    between: (low: number, high: number): number => low + below(high - low + 1),
    chance: (probability: number): boolean => next() < probability,
    /** One draw of the standard normal distribution (Box-Muller). */
    normal: (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick<T>(list: readonly T[]): T {
      const item = list[below(list.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    /** One of the values, by its share of the sum of the weights. */
    weighted<T>(choices: readonly (readonly [T, number])[]): T {
      let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return prng.pick(choices)[0];
    },
    /** The list in another order. */
    shuffled: <T>(list: readonly T[]): T[] =>
      list
        .map((item) => ({ item, key: next() }))
        .sort((one, other) => one.key - other.key)
        .map(({ item }) => item),
    /** A UUIDv7 of the instant. */
    idAt(instant: string): string {
      const words = Uint32Array.of(word(), word(), word());
      return uuidV7(Date.parse(instant), new Uint8Array(words.buffer));
    },
  };
  return prng;
}

function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
