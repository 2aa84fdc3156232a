import { type ComponentType, lazy } from 'react';
import { loadPageTexts } from './language.ts';

/** A part of the start page that comes when it is asked for, with the texts that the start page does not bring. */
// The components' own types decide what they take; React.lazy is typed over any for that reason.
// oxlint-disable-next-line typescript/no-explicit-any
export const lateLazy = <Component extends ComponentType<any>>(load: () => Promise<{ default: Component }>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadPageTexts()]);
    return part;
  });
