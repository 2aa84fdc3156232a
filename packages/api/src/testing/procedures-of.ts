import type { Action } from '@regiovast/domain/access/rights';
import type { AnyRouter } from '@trpc/server';
import type { Schema } from './twin/input-maker.ts';

export type Procedure = {
  readonly _def: {
    readonly type: string;
    readonly inputs: readonly Schema[];
    readonly meta?: { readonly action?: Action };
  };
};
/** The router's types nest procedures in rooms; what it holds is one list by path, which only a cast can say. */
type Defined = { readonly _def: { readonly procedures: Record<string, Procedure> } };

/** Every procedure of a router, by path. */
export const proceduresOf = (router: AnyRouter): ReadonlyMap<string, Procedure> =>
  new Map(Object.entries((router as unknown as Defined)._def.procedures));
