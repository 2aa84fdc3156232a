import type { TFunction } from 'i18next';
import type { Refusal } from './trpc.ts';

/** The words for a refusal in the reader's language, with its facts filled in. */
export const refusalText = (t: TFunction, { code, details }: Refusal): string =>
  t(`errors.${code}`, { ...details } as never) as string;
