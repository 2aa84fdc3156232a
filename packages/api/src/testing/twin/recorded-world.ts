import type { OrganisationKey, TestWorld } from '../test-world.ts';
import type { Role } from '@regiovast/domain/people/organisation';

/** The same world, which writes down every answer that somebody gets in it, in order. */
export function recordedWorld(world: TestWorld): { readonly world: TestWorld; readonly answers: string[] } {
  const answers: string[] = [];
  const recording = (at: object, path: string): object =>
    new Proxy(at, {
      get: (target, name) => recording(Reflect.get(target, name) as object, `${path}.${String(name)}`),
      async apply(target, self, inputs) {
        const answer: unknown = await Reflect.apply(target as () => unknown, self, inputs);
        answers.push(`${path} ${JSON.stringify(answer)}`);
        return answer;
      },
    });
  const as = (organisation: OrganisationKey, role: Role) =>
    recording(world.as(organisation, role), `${organisation}/${role}`) as ReturnType<TestWorld['as']>;
  return { world: { ...world, as }, answers };
}
