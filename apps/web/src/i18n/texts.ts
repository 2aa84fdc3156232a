import type { LateTexts } from './late-texts.ts';
import type { nl } from './nl/index.ts';

type Same<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Same<T[Key]> };

/** The shape every language fills: the keys of the Dutch texts, with any words. */
export type Texts = Same<typeof nl & LateTexts>;
